package dev.stele.translation.term;

import java.util.List;

/** Why a change of the termbase was refused. */
public sealed interface TermRefusal {

    /** No concept has the id. */
    record Unknown(String id) implements TermRefusal {}

    /** Somebody changed the concept since it was read. */
    record Stale(long current) implements TermRefusal {}

    /** The caller reviews none of the languages, or not enough of them. */
    record NotAllowed() implements TermRefusal {}

    /** The content breaks rules. */
    record Unacceptable(List<Fault> faults) implements TermRefusal {}

    /** The termbase is as large as it may be. */
    record Full(TermLimits limits) implements TermRefusal {}
}
