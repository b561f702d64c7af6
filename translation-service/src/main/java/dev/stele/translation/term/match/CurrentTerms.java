package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Termbase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the termbase in memory. Who asks waits for the first reading only: a later one goes on beside, and until it is done,
 * or when the store is in trouble, the state before serves. Changes of this instance are read at once, those of others after
 * the time between two looks at the counter of changes; whatever happens to the counter, all is read anew after a time.
 */
public final class CurrentTerms {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentTerms.class);

    /** No counter is so low, so that the next look sees a change. */
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Termbase termbase;
    private final Clock clock;
    private final Duration look;
    private final Duration oldest;
    private final Executor beside;
    private final AtomicBoolean reading = new AtomicBoolean();

    private volatile @Nullable State state;
    private volatile boolean forgotten;

    private record State(Glossary glossary, long revision, Instant read, Instant looked) {}

    public CurrentTerms(Termbase termbase, Clock clock, Duration look, Duration oldest) {
        this(termbase, clock, look, oldest, Thread::startVirtualThread);
    }

    CurrentTerms(Termbase termbase, Clock clock, Duration look, Duration oldest, Executor beside) {
        this.termbase = termbase;
        this.clock = clock;
        this.look = look;
        this.oldest = oldest;
        this.beside = beside;
    }

    /** Has what was changed just now read. */
    public void forget() {
        forgotten = true;
        if (state != null) {
            readBeside();
        }
    }

    Glossary glossary() {
        State known = state;
        if (known == null) {
            return first();
        }
        if (forgotten || !clock.instant().isBefore(known.looked().plus(look))) {
            readBeside();
        }
        return Objects.requireNonNull(state).glossary();
    }

    private synchronized Glossary first() {
        State known = state;
        if (known == null) {
            forgotten = false;
            Instant now = clock.instant();
            long revision = termbase.revision();
            known = new State(new Glossary(concepts(List.of())), revision, now, now);
            state = known;
        }
        return known.glossary();
    }

    private void readBeside() {
        if (reading.compareAndSet(false, true)) {
            beside.execute(() -> {
                try {
                    look(Objects.requireNonNull(state));
                } finally {
                    reading.set(false);
                }
                if (forgotten) {
                    readBeside();
                }
            });
        }
    }

    /** The revision is of before the reading, so that a change in between is not missed. */
    private void look(State known) {
        Instant now = clock.instant();
        boolean all = forgotten || !now.isBefore(known.read().plus(oldest));
        forgotten = false;
        try {
            long revision = termbase.revision();
            if (all || revision != known.revision()) {
                state = new State(
                        known.glossary()
                                .next(concepts(known.glossary().concepts()))
                                .ready(),
                        revision,
                        now,
                        now);
            } else {
                state = new State(known.glossary(), revision, known.read(), now);
            }
        } catch (RuntimeException e) {
            LOG.warn("The terms as they were at {} serve on: {}", known.read(), e.getMessage());
            state = new State(known.glossary(), all ? UNKNOWN : known.revision(), known.read(), now);
        }
    }

    /** What has not changed is the object that is in memory already, so that nothing is there twice. */
    private List<Concept> concepts(List<Concept> before) {
        Map<String, Concept> known = HashMap.newHashMap(before.size());
        before.forEach(it -> known.put(it.id(), it));
        try (Stream<Concept> concepts = termbase.all()) {
            return concepts.map(it -> it.equals(known.get(it.id())) ? known.get(it.id()) : it)
                    .toList();
        }
    }
}
