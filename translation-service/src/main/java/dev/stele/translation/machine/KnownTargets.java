package dev.stele.translation.machine;

import java.util.Collection;
import java.util.Set;

/** What the memory knows, so that no machine is asked for it. */
@FunctionalInterface
public interface KnownTargets {

    /** Those of the sources that have an approved translation. */
    Set<String> among(Collection<String> sources, LanguagePair pair);
}
