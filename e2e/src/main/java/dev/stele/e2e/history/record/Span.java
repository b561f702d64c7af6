package dev.stele.e2e.history.record;

/**
 * A call of one client.
 *
 * @param invoked in nanoseconds of the recorder's monotonic clock; {@code completed} likewise
 */
public record Span(String client, long invoked, long completed) {

    public boolean overlaps(Span other) {
        return invoked <= other.completed && other.invoked <= completed;
    }
}
