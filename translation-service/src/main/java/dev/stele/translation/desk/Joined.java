package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The article that the sentences of a translation make together. */
public final class Joined {

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

    /** Bytes that the targets take in the log. */
    int bytes() {
        return text.segments().stream().mapToInt(it -> bytes(it.target())).sum();
    }

    /** Bytes of a text as the log has it: UTF-8, with what JSON escapes. */
    static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
        }
        return bytes;
    }

    private static int bytes(char unit) {
        return switch (unit) {
            case '"', '\\', '\n', '\t' -> 2;
            default -> unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        };
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
