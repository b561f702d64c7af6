package dev.stele.translation.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers a text and its translation do not share: digits of any script, foreign separators, times of both clocks,
 * words for numbers and months, Roman numbers and regrouped digits are the same number.
 */
public final class NumberComparison {

    private NumberComparison() {}

    /** The differences; both texts as a reader sees them, without addresses. */
    public static List<Difference> of(String source, Locale from, String target, Locale to) {
        List<Figure> told = Figures.of(source);
        List<Figure> retold = Figures.of(target);
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
                boolean calendars = Calendars.differ(lost, from, extra, to);
                lost.forEach(it -> differences.add(new Difference(
                        it,
                        true,
                        !inTarget.mightSay(it, inSource, extra)
                                && !isOtherName(it, inSource, lost, extra)
                                && !(calendars && Calendars.isPart(it)))));
                extra.forEach(it -> differences.add(new Difference(
                        it,
                        false,
                        !inSource.mightSay(it, inTarget, lost)
                                && !isOtherName(it, inTarget, extra, lost)
                                && !(calendars && Calendars.isPart(it)))));
            }
        }
        return differences;
    }

    /** A number of a name may be gone with the name, but not stand there as another one. */
    private static boolean isOtherName(Figure figure, OtherWays own, List<Figure> lost, List<Figure> others) {
        return own.isNamed(figure)
                && others.size() <= lost.stream().filter(it -> !own.isNamed(it)).count();
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
        List<String> groups = some.stream().map(Figure::digits).toList();
        List<String> otherGroups = others.stream().map(Figure::digits).toList();
        return String.join("", groups).equals(String.join("", otherGroups)) && !groups.equals(otherGroups);
    }
}
