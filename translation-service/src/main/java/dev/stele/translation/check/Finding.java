package dev.stele.translation.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check saw in a target.
 *
 * @param code stable name of the rule, such as {@code lost-number}; {@link FindingMessages} has its words
 * @param place null when the finding is about the sentence as a whole
 * @param arguments what the words of the rule leave open, in order
 */
public record Finding(
        String code, Severity severity, @Nullable Place place, List<String> arguments) {

    private static final Set<String> NEVER_WAIVED =
            Set.of("empty", "unconfirmed", "lost-tag", "extra-tag", "empty-tag", "tag-nesting");

    /** Whether a translation with the finding can be submitted. */
    public enum Severity {
        BLOCKING,
        WARNING
    }

    /** Which of the two texts a place is in. */
    public enum Side {
        SOURCE,
        TARGET
    }

    /** Where in the text with its tags, in UTF-16 code units; {@code end} is exclusive. */
    public record Place(Side side, int start, int end) {}

    /** Whether a reviewer may let it pass: not where the text would be missing, unseen or broken. */
    public boolean isWaivable() {
        return !NEVER_WAIVED.contains(code);
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    public static Finding blocking(String code, String... arguments) {
        return new Finding(code, Severity.BLOCKING, null, List.of(arguments));
    }

    public static Finding warning(String code, String... arguments) {
        return new Finding(code, Severity.WARNING, null, List.of(arguments));
    }

    /** The same finding with its place in the source. */
    public Finding inSource(int start, int end) {
        return new Finding(code, severity, new Place(Side.SOURCE, start, end), arguments);
    }

    /** The same finding with its place in the target. */
    public Finding inTarget(int start, int end) {
        return new Finding(code, severity, new Place(Side.TARGET, start, end), arguments);
    }
}
