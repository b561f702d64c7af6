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
    private final LooseWords loose;

    OtherWays(String text, List<Figure> figures, Locale locale) {
        this.spelled = SpelledNumbers.of(text, locale);
        this.months = Months.in(text, locale);
        this.romans = RomanNumbers.in(text);
        this.readable = NumberWords.has(locale);
        this.loose = new LooseWords(text, Figures.asciiDigits(text), figures, spelled);
    }

    boolean say(Figure figure) {
        int whole = figure.whole();
        return spelled.exact().stream().anyMatch(figure::means)
                || (whole > 0 && (months.contains(whole) || romans.contains(whole)));
    }

    /**
     * Whether a person should look before anybody calls the number lost.
     *
     * @param own the text that has the number
     * @param rest numbers of this text that stand in its place
     */
    boolean mightSay(Figure figure, OtherWays own, List<Figure> rest) {
        int whole = figure.whole();
        return spelled.hinted().stream().anyMatch(figure::means)
                || (rest.isEmpty() && whole >= 0 && (whole <= FEW || (!readable && isOftenSpelled(whole))))
                || loose.mightSay(figure, own.loose);
    }

    /** Whether the number is a part of a name, which another language may call otherwise. */
    boolean isNamed(Figure figure) {
        return loose.isNamed(figure);
    }

    private static boolean isOftenSpelled(int number) {
        return number <= OFTEN_SPELLED || number % 10 == 0;
    }
}
