package dev.stele.translation.segmentation;

/**
 * A text that can be read until a moment, so that a regular expression without end stops.
 *
 * @param deadline by {@link System#nanoTime()}
 */
final class TimedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 512;

    private final String text;
    private final long deadline;
    private int reads;

    TimedText(String text, long deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    /** The moment has come. */
    static final class Expired extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0 && System.nanoTime() - deadline > 0) {
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
        return new TimedText(text.substring(start, end), deadline);
    }

    @Override
    public String toString() {
        return text;
    }
}
