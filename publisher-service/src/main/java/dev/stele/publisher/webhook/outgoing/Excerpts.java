package dev.stele.publisher.webhook.outgoing;

/** Texts of strangers, made fit to be kept and shown: short, and without characters that nobody sees. */
final class Excerpts {

    private static final int LONGEST = 500;

    private Excerpts() {}

    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> clean.appendCodePoint(isShown(c) ? c : ' '));
        return clean.toString().strip();
    }

    private static boolean isShown(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE;
    }
}
