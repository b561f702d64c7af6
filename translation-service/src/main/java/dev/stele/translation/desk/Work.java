package dev.stele.translation.desk;

import org.jspecify.annotations.Nullable;

/**
 * How the work is handed out.
 *
 * @param assignee who alone may claim it, or null when anybody may
 */
public record Work(Priority priority, @Nullable String assignee) {

    static final Work NONE = new Work(Priority.NORMAL, null);

    /** How soon it is wanted, among what is due at the same time. */
    public enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT;

        /** 0 for what comes first. */
        public int rank() {
            return URGENT.ordinal() - ordinal();
        }
    }
}
