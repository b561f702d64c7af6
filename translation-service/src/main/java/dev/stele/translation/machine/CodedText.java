package dev.stele.translation.machine;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Sentence;
import dev.stele.translation.markup.Entities;
import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.markup.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A sentence whose inline tags are numbered codes: sent in any {@link Form}, and read back with the tags of the source. */
final class CodedText {

    /** A part of the sentence: text as a reader sees it, or a tag. */
    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Tag(Code code, String written) implements Part {}

    private final boolean markup;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Code, String> tags = new HashMap<>();

    private CodedText(boolean markup) {
        this.markup = markup;
    }

    static CodedText of(Sentence sentence) {
        CodedText coded = new CodedText(sentence.format() == Format.MARKUP);
        if (coded.markup && InlineMarkup.isWellNested(sentence.source())) {
            coded.split(sentence.source());
        } else {
            coded.parts.add(new Words(coded.markup ? InlineMarkup.visible(sentence.source()) : sentence.source()));
        }
        return coded;
    }

    private void split(String source) {
        Deque<Integer> open = new ArrayDeque<>();
        int ids = 0;
        for (Piece piece : Piece.of(source)) {
            int parent = open.isEmpty() ? 0 : open.peek();
            String written = source.substring(piece.start(), piece.end());
            switch (piece.kind()) {
                case TEXT, ENTITY -> parts.add(new Words(piece.seen()));
                case LINE_BREAK -> add(new Code(Code.Kind.EMPTY, ++ids, parent), written);
                case TAG -> {
                    if (InlineMarkup.closes(written)) {
                        int id = open.pop();
                        add(new Code(Code.Kind.CLOSE, id, open.isEmpty() ? 0 : open.peek()), written);
                    } else {
                        add(new Code(Code.Kind.OPEN, ++ids, parent), written);
                        open.push(ids);
                    }
                }
            }
        }
    }

    private void add(Code code, String tag) {
        parts.add(new Tag(code, tag));
        tags.put(code, tag);
    }

    /** The form that keeps most and that the provider and the words of the sentence allow. */
    Form best(boolean providerKeepsTags) {
        if (tags.isEmpty()) {
            return Form.PLAIN;
        }
        return providerKeepsTags ? Form.TAGGED : afterTagged();
    }

    /** The form to try when an answer in this one had not the codes of the source. */
    Form after(Form failed) {
        return failed == Form.TAGGED ? afterTagged() : Form.PLAIN;
    }

    private Form afterTagged() {
        return written(Form.PLAIN).contains("[[") ? Form.PLAIN : Form.PLACEHELD;
    }

    String written(Form form) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(
                    switch (part) {
                        case Words it -> form == Form.TAGGED ? escaped(it.text()) : it.text();
                        case Tag it -> it.code().written(form);
                    });
        }
        return out.toString();
    }

    /** The answer with the tags of the source, or nothing when it has other codes than the source, or nested otherwise. */
    Optional<String> read(Form form, String answer) {
        UnaryOperator<String> words =
                text -> markup ? Entities.encoded(form == Form.TAGGED ? Entities.decoded(text) : text) : text;
        return form == Form.PLAIN
                ? Optional.of(words.apply(answer))
                : CodeReader.of(form, answer).restored(tags, words);
    }

    /** As XML has it: a machine need not know the entities of HTML. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
