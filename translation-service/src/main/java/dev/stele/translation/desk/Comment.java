package dev.stele.translation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A remark on one sentence.
 *
 * @param mentions names that stand in the text behind an {@code @}, in small letters
 * @param resolvedBy who said that nothing is left to do about it, null while it is open
 */
public record Comment(
        String id,
        String segment,
        String text,
        List<String> mentions,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)");
    private static final int MOST_MENTIONS = 20;

    static Comment of(String id, String segment, String text, String by, Instant at) {
        List<String> mentions = MENTION.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_MENTIONS)
                .toList();
        return new Comment(id, segment, text, mentions, by, at, null, null);
    }

    /** Whether the comment calls the person. */
    public boolean calls(String person) {
        return mentions.contains(person.toLowerCase(Locale.ROOT));
    }

    Comment resolved(String person, Instant now) {
        return new Comment(id, segment, text, mentions, by, at, person, now);
    }

    /** The same on another sentence. */
    Comment at(String other) {
        return new Comment(id, other, text, mentions, by, at, resolvedBy, resolvedAt);
    }

    Comment unresolved() {
        return new Comment(id, segment, text, mentions, by, at, null, null);
    }
}
