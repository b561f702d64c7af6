package dev.stele.translation.check.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text says in other ways than by digits. */
final class OtherWays {

    private static final int FEW = 2;
    private static final int OFTEN_SPELLED = 20;

    private final SpelledNumbers spelled;
    private final Set<Integer> months;
    private final Set<Integer> romans;
    private final boolean readable;

    OtherWays(String text, Locale locale) {
        this.spelled = SpelledNumbers.of(text, locale);
        this.months = Months.in(text, locale);
        this.romans = RomanNumbers.in(text);
        this.readable = NumberWords.has(locale);
    }

    boolean say(Figure figure) {
        int whole = figure.whole();
        return spelled.exact().stream().anyMatch(figure::means)
                || (whole > 0 && (months.contains(whole) || romans.contains(whole)));
    }

    /** Whether a person should look before anybody calls the number lost; {@code others} are numbers that stand in its place. */
    boolean mightSay(Figure figure, List<Figure> others) {
        int whole = figure.whole();
        return spelled.hinted().stream().anyMatch(figure::means)
                || (others.isEmpty() && whole >= 0 && (whole <= FEW || (!readable && isOftenSpelled(whole))));
    }

    private static boolean isOftenSpelled(int number) {
        return number <= OFTEN_SPELLED || number % 10 == 0;
    }
}
