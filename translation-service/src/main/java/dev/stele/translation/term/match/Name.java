package dev.stele.translation.term.match;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name stands in a text as it is to be written.
 *
 * @param forms each of them will do
 */
record Name(List<Phrase> forms, List<Token> text) {

    /** Whether one of the forms is there, inflected or not, in large and small letters as listed. */
    boolean isWritten() {
        return forms.stream()
                .anyMatch(form -> places(form)
                        .anyMatch(at -> form.standsAt(at, text)
                                && IntStream.range(0, form.words().size())
                                        .allMatch(i -> sameCase(form.words().get(i), text.get(at + i)))));
    }

    /** The word with which somebody seems to have written the name in another way. */
    @Nullable
    Token writtenOtherwise() {
        return forms.stream()
                .flatMap(
                        form -> text.stream().filter(word -> isLike(form.words().getFirst(), word)))
                .findFirst()
                .orElse(null);
    }

    private IntStream places(Phrase form) {
        return IntStream.rangeClosed(0, text.size() - form.words().size());
    }

    private static boolean sameCase(Token listed, Token written) {
        int stem = Math.min(
                listed.stem().length(),
                Math.min(listed.surface().length(), written.surface().length()));
        // A word of a name that is listed small is large where a sentence begins.
        return IntStream.range(0, stem)
                .allMatch(i -> Character.isUpperCase(listed.surface().charAt(i))
                        ? Character.isUpperCase(written.surface().charAt(i))
                        : i == 0 || !Character.isUpperCase(written.surface().charAt(i)));
    }

    private static boolean isLike(Token listed, Token word) {
        int length = listed.folded().length();
        return listed.folded().equals(word.folded())
                || SharedBeginning.length(listed.folded(), word.folded()) >= Math.max(3, (length * 3 + 4) / 5);
    }
}
