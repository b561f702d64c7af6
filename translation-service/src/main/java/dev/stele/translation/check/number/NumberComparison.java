package dev.stele.translation.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a text and its translation do not share: digits of any script, foreign separators, times of both clocks,
 * words for numbers and months, Roman numbers and regrouped digits are the same number.
 */
public final class NumberComparison {

    /** A sentence has fewer; comparing grows with the square of their number. */
    static final int MOST = 400;

    private NumberComparison() {}

    /**
     * The differences; both texts as a reader sees them, without addresses. Empty when there are too many numbers to compare
     * and they do not simply follow each other in both texts.
     */
    public static Optional<List<Difference>> of(String source, Locale from, String target, Locale to) {
        List<Figure> told = Figures.of(source);
        List<Figure> retold = Figures.of(target);
        if (told.size() > MOST || retold.size() > MOST) {
            return digits(told).equals(digits(retold)) ? Optional.of(List.of()) : Optional.empty();
        }
        return Optional.of(compared(source, from, told, target, to, retold));
    }

    private static List<String> digits(List<Figure> figures) {
        return figures.stream().map(Figure::digits).toList();
    }

    private static List<Difference> compared(
            String source, Locale from, List<Figure> told, String target, Locale to, List<Figure> retold) {
        List<Figure> lost = new ArrayList<>(told);
        List<Figure> extra = new ArrayList<>(retold);
        List<Difference> differences = new ArrayList<>();
        for (Figure figure : List.copyOf(lost)) {
            Figure same = take(extra, figure::means, it -> !it.differsInScale(figure));
            if (same != null) {
                lost.remove(figure);
                if (figure.differsInScale(same)) {
                    differences.add(new Difference(figure, true, false));
                }
            }
        }
        if (!lost.isEmpty() || !extra.isEmpty()) {
            OtherWays inTarget = new OtherWays(target, retold, to);
            OtherWays inSource = new OtherWays(source, told, from);
            lost.removeIf(inTarget::say);
            extra.removeIf(inSource::say);
            lost.removeIf(figure -> take(extra, figure::isYearOf, it -> true) != null);
            if (!areRegrouped(lost, extra)) {
                long plainLost = plain(lost, inSource);
                long plainExtra = plain(extra, inTarget);
                boolean calendars = Calendars.differ(lost, from, extra, to);
                lost.forEach(it -> differences.add(new Difference(
                        it,
                        true,
                        !inTarget.mightSay(it, inSource, extra)
                                && !isOtherName(it, inSource, plainLost, extra)
                                && !(calendars && Calendars.isPart(it)))));
                extra.forEach(it -> differences.add(new Difference(
                        it,
                        false,
                        !inSource.mightSay(it, inTarget, lost)
                                && !isOtherName(it, inTarget, plainExtra, lost)
                                && !(calendars && Calendars.isPart(it)))));
            }
        }
        return differences;
    }

    /** A number of a name may be gone with the name, but not stand there as another one. */
    private static boolean isOtherName(Figure figure, OtherWays own, long plain, List<Figure> others) {
        return others.size() <= plain && own.isNamed(figure);
    }

    /** How many of them are no part of a name. */
    private static long plain(List<Figure> figures, OtherWays own) {
        return figures.stream().filter(it -> !own.isNamed(it)).count();
    }

    private static @Nullable Figure take(List<Figure> from, Predicate<Figure> needed, Predicate<Figure> better) {
        Figure taken = Stream.concat(from.stream().filter(better), from.stream())
                .filter(needed)
                .findFirst()
                .orElse(null);
        if (taken != null) {
            from.remove(taken);
        }
        return taken;
    }

    /** A telephone number in other groups is the same; the same groups with other separators are another number. */
    private static boolean areRegrouped(List<Figure> some, List<Figure> others) {
        List<String> groups = digits(some);
        List<String> otherGroups = digits(others);
        return String.join("", groups).equals(String.join("", otherGroups)) && !groups.equals(otherGroups);
    }
}
