package dev.stele.translation.desk;

import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.markup.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts and joins the sentences of a new revision where translators did so before. One of the two sides may have been
 * reworded; a sentence that is already worked on as it stands is left alone.
 */
final class Seams {

    private static final double ALIKE = 0.3;

    private final List<Seam> seams;
    private final Set<String> known;

    /** @param known sources that segments have now */
    Seams(List<Seam> seams, Set<String> known) {
        this.seams = seams;
        this.known = known;
    }

    List<Sentence> applied(List<Sentence> sentences) {
        List<Sentence> all = new ArrayList<>(sentences);
        for (Seam seam : seams) {
            if (seam.cut()) {
                cut(all, seam);
            } else {
                join(all, seam);
            }
        }
        return all;
    }

    private void cut(List<Sentence> all, Seam seam) {
        for (int i = 0; i < all.size(); i++) {
            Sentence it = all.get(i);
            if (it.unit().equals(seam.unit()) && !known.contains(it.source())) {
                Optional<Cut> found = place(it, seam);
                if (found.isPresent()) {
                    all.set(i, found.get().right());
                    all.add(i, found.get().left());
                    return;
                }
            }
        }
    }

    private static Optional<Cut> place(Sentence it, Seam seam) {
        String source = it.source();
        Optional<Cut> afterLeft =
                source.startsWith(seam.left()) ? Cut.of(it, seam.left().length()) : Optional.empty();
        if (afterLeft.isPresent() && isLike(afterLeft.get().right(), seam.right())) {
            return afterLeft;
        }
        Optional<Cut> beforeRight = source.endsWith(seam.right())
                ? Cut.of(it, source.length() - seam.right().length())
                : Optional.empty();
        return beforeRight.filter(cut -> isLike(cut.left(), seam.left()));
    }

    private void join(List<Sentence> all, Seam seam) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Sentence left = all.get(i);
            Sentence right = all.get(i + 1);
            if (left.unit().equals(seam.unit())
                    && right.unit().equals(seam.unit())
                    && (left.source().equals(seam.left()) || right.source().equals(seam.right()))
                    && isLike(left, seam.left())
                    && isLike(right, seam.right())
                    && isFree(left, right, seam)) {
                all.set(i, left.joined(right));
                all.remove(i + 1);
                return;
            }
        }
    }

    /** What is worked on alone stays alone, unless the joined sentence is what is worked on. */
    private boolean isFree(Sentence left, Sentence right, Seam seam) {
        return known.contains(left.joined(right).source())
                || (!known.contains(left.source()) && !known.contains(right.source()))
                || seam.isAt(left.unit(), left.source(), right.source());
    }

    private static boolean isLike(Sentence sentence, String wording) {
        return sentence.source().equals(wording) || Similarity.between(sentence.source(), wording) >= ALIKE;
    }

    /** A sentence in two pieces. */
    record Cut(Sentence left, Sentence right) {

        /** Empty where the sentence cannot be cut: inside a tag or an element, or with nothing on one side. */
        static Optional<Cut> of(Sentence it, int place) {
            if (place <= 0 || place >= it.source().length()) {
                return Optional.empty();
            }
            String before = it.source().substring(0, place);
            String after = it.source().substring(place);
            boolean markup = it.format() == Format.MARKUP;
            if (markup && !(isWhole(before) && isWhole(after))) {
                return Optional.empty();
            }
            int end = markup
                    ? MarkedText.separatorStart(before)
                    : before.stripTrailing().length();
            int begin = after.length() - after.stripLeading().length();
            String right = after.substring(begin);
            if (end == 0 || right.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Cut(
                    new Sentence(
                            it.unit(),
                            it.format(),
                            before.substring(0, end),
                            before.substring(end) + after.substring(0, begin)),
                    new Sentence(it.unit(), it.format(), right, it.separator())));
        }

        static boolean isWhole(String piece) {
            return InlineMarkup.isWellNested(piece) && !InlineMarkup.hasLooseBracket(piece);
        }
    }
}
