package dev.stele.translation.segmentation;

import java.time.Duration;

/** A text that can be read until a moment or so many times, so that a regular expression without end stops. */
final class TimedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 512;
    private static final long FOR_EVER = Duration.ofDays(365).toNanos();

    private final String text;
    private final long deadline;
    private final long most;
    private long reads;

    private TimedText(String text, long deadline, long most) {
        this.text = text;
        this.deadline = deadline;
        this.most = most;
    }

    /** @param deadline by {@link System#nanoTime()} */
    static TimedText until(long deadline, String text) {
        return new TimedText(text, deadline, Long.MAX_VALUE);
    }

    /**
     * Bounds the work and not the time, so that the outcome is the same on any machine.
     *
     * @param most characters that are read in all
     */
    static TimedText ofReads(long most, String text) {
        return new TimedText(text, System.nanoTime() + FOR_EVER, most);
    }

    /** The moment has come, or all reads are used up. */
    static final class Expired extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0 && (reads > most || System.nanoTime() - deadline > 0)) {
            throw new Expired();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.substring(start, end), deadline, most);
    }

    @Override
    public String toString() {
        return text;
    }
}
