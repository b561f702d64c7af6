package dev.stele.translation.interchange;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Sentence;
import dev.stele.translation.interchange.Piece.Code;
import dev.stele.translation.interchange.Piece.Kind;
import dev.stele.translation.interchange.Piece.Words;
import dev.stele.translation.markup.Entities;
import dev.stele.translation.markup.InlineMarkup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags of a source as codes, numbered from 1; a target has the same tags under the same numbers. */
final class SourceCodes {

    private static final Pattern TAG = Pattern.compile(InlineMarkup.TAG_SHAPE);

    private final boolean markup;
    private final List<String> tags = new ArrayList<>();
    private final Pieces source;

    private SourceCodes(Sentence sentence) {
        this.markup = sentence.format() == Format.MARKUP;
        this.source = pieces(sentence.source(), (tag, taken) -> {
            tags.add(tag);
            return tags.size();
        });
    }

    static SourceCodes of(Sentence sentence) {
        return new SourceCodes(sentence);
    }

    Pieces source() {
        return source;
    }

    /** Opening and standalone tags in the order of their numbers. */
    List<String> tags() {
        return tags;
    }

    /** A target of the source; tags that the source does not have, or not as often, get numbers after its own. */
    Pieces target(String target) {
        return pieces(target, (tag, taken) -> {
            for (int number = 1; number <= tags.size(); number++) {
                if (tags.get(number - 1).equals(tag) && !taken.contains(number)) {
                    return number;
                }
            }
            return tags.size()
                    + 1
                    + (int) taken.stream().filter(it -> it > tags.size()).count();
        });
    }

    /** Chooses the number of a tag that opens or stands alone. */
    private interface Numbering {
        int of(String tag, Set<Integer> taken);
    }

    private Pieces pieces(String text, Numbering numbering) {
        Pieces pieces = new Pieces();
        if (!markup) {
            pieces.words(text);
            return pieces;
        }
        Set<Integer> taken = new HashSet<>();
        List<Open> open = new ArrayList<>();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            pieces.words(Entities.decoded(text.substring(from, tag.start())));
            from = tag.end();
            String name = InlineMarkup.name(tag.group());
            Open opened = InlineMarkup.closes(tag.group()) ? last(open, name) : null;
            if (opened != null) {
                open.remove(opened);
                pieces.code(Kind.CLOSE, Integer.toString(opened.number()));
                continue;
            }
            int number = numbering.of(tag.group(), taken);
            taken.add(number);
            pieces.code(kind(tag.group()), Integer.toString(number));
            if (kind(tag.group()) == Kind.OPEN) {
                open.add(new Open(name, number));
            }
        }
        pieces.words(Entities.decoded(text.substring(from)));
        return pieces;
    }

    private record Open(String name, int number) {}

    private static @Nullable Open last(List<Open> open, String name) {
        return open.reversed().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Kind kind(String tag) {
        if (InlineMarkup.closes(tag)) {
            return Kind.CLOSE;
        }
        return InlineMarkup.isLineBreak(tag) ? Kind.ALONE : Kind.OPEN;
    }

    /** The target as the desk writes it; every code must be one of the source. */
    String text(Pieces target) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : target.list()) {
            switch (piece) {
                case Words words -> text.append(markup ? Entities.encoded(words.text()) : words.text());
                case Code code -> text.append(tag(code));
            }
        }
        return text.toString();
    }

    private String tag(Code code) {
        String tag = tags.get(Integer.parseInt(code.id()) - 1);
        String end = end(tag);
        return code.kind() == Kind.CLOSE && end != null ? end : tag;
    }

    /** The tag that closes what this one opens; null when it opens nothing. */
    static @Nullable String end(String tag) {
        return kind(tag) == Kind.OPEN ? "</" + InlineMarkup.name(tag) + ">" : null;
    }

    /** What is wrong with the codes of a target, or null when they are those of the source. */
    @Nullable
    Unfit unfit(Pieces target) {
        Set<Piece> known = new LinkedHashSet<>(codes(source));
        Set<Piece> seen = new HashSet<>();
        for (Piece piece : codes(target)) {
            Code code = (Code) piece;
            if (!known.contains(code)) {
                return new Unfit("foreign-tag", "The source does not have code " + code.id() + ".");
            }
            if (!seen.add(code)) {
                return new Unfit("extra-tag", "The source has " + tag(code) + " only once.");
            }
        }
        for (Piece code : known) {
            if (!seen.contains(code)) {
                return new Unfit("lost-tag", "The source has " + tag((Code) code) + ".");
            }
        }
        return source.isNested() && !target.isNested()
                ? new Unfit("tag-nesting", "A tag is not closed where it was opened.")
                : null;
    }

    private static List<Piece> codes(Pieces pieces) {
        return pieces.list().stream().filter(Code.class::isInstance).toList();
    }

    /** Why codes do not fit. */
    record Unfit(String code, String message) {}
}
