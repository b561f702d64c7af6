package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Termbase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the termbase in memory. Changes of this instance show at once, those of others after the time between two looks
 * at the counter of changes; whatever happens to the counter, nothing is older than the time after which all is read anew.
 */
public final class CurrentTerms {

    private final Termbase termbase;
    private final Clock clock;
    private final Duration look;
    private final Duration oldest;

    private @Nullable State state;
    private boolean forgotten;

    private record State(Glossary glossary, long revision, Instant read, Instant looked) {}

    public CurrentTerms(Termbase termbase, Clock clock, Duration look, Duration oldest) {
        this.termbase = termbase;
        this.clock = clock;
        this.look = look;
        this.oldest = oldest;
    }

    /** Lets the next look see what was changed just now. */
    public synchronized void forget() {
        forgotten = true;
    }

    synchronized Glossary glossary() {
        Instant now = clock.instant();
        State known = state;
        if (known == null || forgotten || !now.isBefore(known.read().plus(oldest))) {
            return read(known, termbase.revision(), now);
        }
        if (now.isBefore(known.looked().plus(look))) {
            return known.glossary();
        }
        long revision = termbase.revision();
        if (revision != known.revision()) {
            return read(known, revision, now);
        }
        state = new State(known.glossary(), revision, known.read(), now);
        return known.glossary();
    }

    /** The revision is of before the reading, so that a change in between is not missed. */
    private Glossary read(@Nullable State known, long revision, Instant time) {
        forgotten = false;
        Glossary glossary;
        try (Stream<Concept> concepts = termbase.all()) {
            List<Concept> now = concepts.toList();
            glossary = known == null ? new Glossary(now) : known.glossary().next(now);
        } catch (RuntimeException e) {
            forgotten = true;
            throw e;
        }
        state = new State(glossary, revision, time, time);
        return glossary;
    }
}
