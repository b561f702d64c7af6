package dev.stele.translation.memory.tmx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The imports that this instance works on, a few at most. */
public final class RunningImports {

    private static final int MOST = 2;

    private final List<Running> running = new CopyOnWriteArrayList<>();

    /** One import and how far it is. */
    public static final class Running {

        private final String from;
        private final String to;
        private final String file;
        private final String by;
        private final Instant since;
        private final AtomicLong units = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private volatile boolean checked;

        Running(String from, String to, String file, String by, Instant since) {
            this.from = from;
            this.to = to;
            this.file = file;
            this.by = by;
            this.since = since;
        }

        public String from() {
            return from;
        }

        public String to() {
            return to;
        }

        public String file() {
            return file;
        }

        public String by() {
            return by;
        }

        public Instant since() {
            return since;
        }

        /** Units that were counted in the file. */
        public long units() {
            return units.get();
        }

        /** Units that were offered to the memory. */
        public long done() {
            return done.get();
        }

        /** Whether the file was found whole, so that taking has begun. */
        public boolean isChecked() {
            return checked;
        }

        void counted(int more) {
            units.addAndGet(more);
        }

        void begins() {
            checked = true;
        }

        void taken(int more) {
            done.addAndGet(more);
        }
    }

    /** Begins an import, or not when enough of them run. */
    public synchronized Optional<Running> begin(String from, String to, String file, String by, Instant now) {
        if (running.size() >= MOST) {
            return Optional.empty();
        }
        Running it = new Running(from, to, file, by, now);
        running.add(it);
        return Optional.of(it);
    }

    public void end(Running it) {
        running.remove(it);
    }

    public List<Running> all() {
        return List.copyOf(running);
    }
}
