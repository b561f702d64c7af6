package dev.stele.e2e.history.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One recorded call. Articles are named by their ids; a translation is named by article and locale. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "op")
public sealed interface Operation {

    Span span();

    Outcome outcome();

    /** An editor saves a revision; every field of its text carries the token. */
    record Save(Span span, Outcome outcome, String article, String locale, int revision, String token)
            implements Operation {}

    /** An order to publish a revision. */
    record Order(Span span, Outcome outcome, String article, int revision, List<String> locales, boolean together)
            implements Operation {}

    /** A withdrawal; no locales stand for all. */
    record Withdrawal(Span span, Outcome outcome, String article, List<String> locales) implements Operation {}

    /** A translator asks for the right to write; {@code claim} is the fencing token, 0 unless granted. */
    record Claim(Span span, Outcome outcome, String article, String locale, String holder, long claim)
            implements Operation {}

    /** A translator writes sentences; every one carries the token. */
    record Translation(
            Span span, Outcome outcome, String article, String locale, String holder, long claim, String token)
            implements Operation {}

    /** A translator submits, which ends the claim. */
    record Submission(
            Span span, Outcome outcome, String article, String locale, String holder, long claim, String token)
            implements Operation {}

    /** A reviewer approves the translation of a revision. */
    record Approval(Span span, Outcome outcome, String article, String locale, int revision) implements Operation {}

    /** An anonymous read; FAIL means an answer that no reader should get, INFO that there was none. */
    record Read(
            Span span,
            Outcome outcome,
            Representation representation,
            String path,
            int status,
            List<Sighting> sightings)
            implements Operation {}

    /** A fault of the nemesis, from its beginning until the part is well again; FAIL when it showed that Stele is wrong. */
    record Fault(Span span, Outcome outcome, String kind, String detail) implements Operation {}

    /** Everything is applied from here on: later reads must see the newest state. */
    record Settled(Span span, Outcome outcome) implements Operation {}
}
