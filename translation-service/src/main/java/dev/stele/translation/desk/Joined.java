package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The article that the sentences of a translation make together. */
public final class Joined {

    private static final int FEW_CHARACTERS = 300_000;

    private final Text text;

    private Joined(Text text) {
        this.text = text;
    }

    public static Joined of(Text text) {
        return new Joined(text);
    }

    /** The source with every unit's text replaced by its joined targets. */
    ArticleContent variant(ArticleContent source) {
        return in(source, Segment::target);
    }

    /** The variant as it would be now: where nothing is translated yet, the sentence of the source holds the place. */
    public ArticleContent soFar(ArticleContent source) {
        return in(source, it -> it.target().isEmpty() ? it.source() : it.target());
    }

    /** Bytes that the targets take in the log, or their characters when these are few. */
    int bytes() {
        int characters =
                text.segments().stream().mapToInt(it -> it.target().length()).sum();
        if (characters < FEW_CHARACTERS) {
            return characters;
        }
        return text.segments().stream()
                .mapToInt(it -> it.target().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private ArticleContent in(ArticleContent source, Function<Segment, String> words) {
        List<Segment> segments = text.segments();
        Map<String, StringBuilder> targets = new HashMap<>();
        segments.forEach(it -> targets.computeIfAbsent(it.sentence().unit(), unit -> new StringBuilder())
                .append(words.apply(it))
                .append(it.sentence().separator()));
        return Units.rewrite(source, (unit, format, original) -> {
            StringBuilder target = targets.get(unit);
            return target == null ? original : target.toString();
        });
    }
}
