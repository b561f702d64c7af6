package dev.stele.newsroom.review;

import dev.stele.newsroom.page.Words;
import dev.stele.newsroom.translation.Comment;
import dev.stele.newsroom.translation.Segment;
import dev.stele.newsroom.translation.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wrote when sending a translation back.
 *
 * @param segments those that were marked
 * @param remarks by the id of the segment
 */
public record SentBack(String comment, List<String> segments, Map<String, String> remarks) {

    public static final SentBack NOTHING = new SentBack("", List.of(), Map.of());

    /** Names of the fields in which a reviewer says something about one sentence. */
    private static final String REMARK = "remark.";

    private static final int LONGEST = 2_000;

    static SentBack of(String comment, @Nullable List<String> segments, Map<String, String> fields) {
        Map<String, String> remarks = new TreeMap<>();
        fields.forEach((name, text) -> {
            if (name.startsWith(REMARK) && !text.isBlank()) {
                remarks.put(name.substring(REMARK.length()), text.strip());
            }
        });
        return new SentBack(comment.strip(), segments == null ? List.of() : segments, remarks);
    }

    /** What the translator should do: the general comment, else what was said about the sentences. */
    Optional<String> reason(Translation translation, String reviewer, Words words) {
        if (!comment.isEmpty()) {
            return Optional.of(comment);
        }
        String composed = translation
                .all()
                .flatMap(it -> said(it, reviewer)
                        .map(text -> words.say("segment.number", "number", translation.number(it.id())) + ": " + text))
                .collect(Collectors.joining("\n"));
        return composed.isEmpty() ? Optional.empty() : Optional.of(shortened(composed));
    }

    /** Remarks of the form, and comments that the reviewer had made before on a sentence that is marked now. */
    private Stream<String> said(Segment segment, String reviewer) {
        Stream<String> before = segments.contains(segment.id())
                ? segment.openComments().stream()
                        .filter(it -> it.by().equals(reviewer))
                        .map(Comment::text)
                : Stream.of();
        return Stream.concat(before, Stream.ofNullable(remarks.get(segment.id())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(LONGEST - 3, -1)) + "…";
    }
}
