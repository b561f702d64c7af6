package dev.stele.translation.desk;

import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.markup.MarkedText;
import dev.stele.translation.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts and joins the sentences of a new revision where translators did so before, wherever the two have moved. In their own
 * unit one of the two may have been reworded; a sentence that is already worked on as it stands is left alone.
 */
final class Seams {

    private static final double ALIKE = 0.3;

    private final List<Seam> seams;
    private final Map<String, Long> known;

    /** @param known sources that segments have now, and how many have it */
    Seams(List<Seam> seams, Map<String, Long> known) {
        this.seams = seams;
        this.known = known;
    }

    List<Sentence> applied(List<Sentence> sentences) {
        List<Sentence> all = new ArrayList<>(sentences);
        for (Seam seam : seams) {
            // The very place first, then the very words wherever they stand, then similar ones in the unit.
            if (!inItsPlace(all, seam) && !apply(all, seam, Seams::isBetween)) {
                apply(all, seam, Seams::isAboutBetween);
            }
        }
        return all;
    }

    /** Where the two stand in a unit, as one sentence or as two, in the order of the text. */
    static List<Integer> places(List<Sentence> all, String unit, String left, String right) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Sentence it = all.get(i);
            boolean two = it.source().equals(left)
                    && i + 1 < all.size()
                    && all.get(i + 1).unit().equals(unit)
                    && all.get(i + 1).source().equals(right);
            if (it.unit().equals(unit) && (two || isWhole(it.source(), left, right))) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isWhole(String source, String left, String right) {
        return source.length() >= left.length() + right.length()
                && source.startsWith(left)
                && source.endsWith(right)
                && InlineMarkup.plain(source.substring(left.length(), source.length() - right.length()))
                        .isBlank();
    }

    private boolean inItsPlace(List<Sentence> all, Seam seam) {
        List<Integer> places = places(all, seam.unit(), seam.left(), seam.right());
        if (places.size() <= seam.nth()) {
            return false;
        }
        int place = places.get(seam.nth());
        Sentence it = all.get(place);
        boolean whole = isWhole(it.source(), seam.left(), seam.right());
        if (seam.cut() && whole) {
            Cut.of(it, seam.left().length()).ifPresent(cut -> replace(all, place, cut));
        } else if (!seam.cut() && !whole) {
            all.set(place, it.joined(all.get(place + 1)));
            all.remove(place + 1);
        }
        return true;
    }

    private static void replace(List<Sentence> all, int place, Cut cut) {
        all.set(place, cut.right());
        all.add(place, cut.left());
    }

    private boolean apply(List<Sentence> all, Seam seam, Fit fit) {
        return seam.cut() ? cut(all, seam, fit) : join(all, seam, fit);
    }

    private boolean cut(List<Sentence> all, Seam seam, Fit fit) {
        for (int i = 0; i < all.size(); i++) {
            Sentence it = all.get(i);
            Optional<Cut> found = place(it, seam, fit);
            if (found.isPresent() && !isWorkedOn(it, all)) {
                replace(all, i, found.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<Cut> place(Sentence it, Seam seam, Fit fit) {
        int afterLeft = seam.left().length();
        int beforeRight = it.source().length() - seam.right().length();
        return Stream.of(
                        it.source().startsWith(seam.left()) ? afterLeft : 0,
                        it.source().endsWith(seam.right()) ? beforeRight : 0)
                .flatMap(place -> Cut.of(it, place).stream())
                .filter(cut -> fit.test(cut.left(), cut.right(), seam))
                .findFirst();
    }

    private boolean join(List<Sentence> all, Seam seam, Fit fit) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Sentence left = all.get(i);
            Sentence right = all.get(i + 1);
            if (left.unit().equals(right.unit())
                    && fit.test(left, right, seam)
                    && !isWorkedOn(left, all)
                    && !isWorkedOn(right, all)) {
                all.set(i, left.joined(right));
                all.remove(i + 1);
                return true;
            }
        }
        return false;
    }

    /** Whether every sentence of these words is worked on as it stands. */
    private boolean isWorkedOn(Sentence it, List<Sentence> all) {
        long segments = known.getOrDefault(it.source(), 0L);
        return segments > 0
                && all.stream()
                                .filter(other -> other.source().equals(it.source()))
                                .count()
                        <= segments;
    }

    /** Whether a seam is meant for two sentences. */
    private interface Fit {
        boolean test(Sentence left, Sentence right, Seam seam);
    }

    private static boolean isBetween(Sentence left, Sentence right, Seam seam) {
        return seam.isBetween(left.source(), right.source());
    }

    private static boolean isAboutBetween(Sentence left, Sentence right, Seam seam) {
        return left.unit().equals(seam.unit())
                && (left.source().equals(seam.left()) || right.source().equals(seam.right()))
                && isLike(left, seam.left())
                && isLike(right, seam.right());
    }

    private static boolean isLike(Sentence sentence, String wording) {
        return sentence.source().equals(wording) || Similarity.between(sentence.source(), wording) >= ALIKE;
    }

    /** A sentence in two pieces. */
    record Cut(Sentence left, Sentence right) {

        /** Empty where the sentence cannot be cut: inside a tag, an element or a word, or with nothing on one side. */
        static Optional<Cut> of(Sentence it, int place) {
            if (place <= 0 || place >= it.source().length()) {
                return Optional.empty();
            }
            String before = it.source().substring(0, place);
            String after = it.source().substring(place);
            boolean markup = it.format() == Format.MARKUP;
            String plain = markup ? InlineMarkup.plain(before) : before;
            String whole = markup ? InlineMarkup.plain(it.source()) : it.source();
            if ((markup && !(isWhole(before) && isWhole(after))) || !Words.endsAt(whole, plain.length())) {
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
