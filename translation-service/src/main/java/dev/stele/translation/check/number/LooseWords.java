package dev.stele.translation.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways to say a number that a person has to judge: halves and other parts, decades, hours, other units, names. */
final class LooseWords {

    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*-?$");
    private static final int LONGEST_NAME = 20;
    private static final Pattern FIXED = Pattern.compile("(?<![0-9/])(?:24/7|9/11|7/7|50/50|4[xх×]4)(?![0-9/])");
    private static final Map<String, Integer> DAYS = Map.of("9/11", 2001, "7/7", 2005);
    private static final Pattern PERCENT =
            Pattern.compile("[ ]?(?:%|٪|per ?cent|процент|фоиз|дарсад|درصد|في المئة|بالمئة)");

    private final String written;
    private final String text;
    private final List<Figure> figures;
    private final SpelledNumbers spelled;
    private final Measures measures;
    private final List<MatchResult> fixed;

    /** @param text the written one in small letters, with digits of ASCII */
    LooseWords(String written, String text, List<Figure> figures, SpelledNumbers spelled) {
        this.written = written;
        this.text = text;
        this.figures = figures;
        this.spelled = spelled;
        this.measures = new Measures(text, figures, spelled);
        this.fixed = FIXED.matcher(text).results().toList();
    }

    /** @param own the text that has the number; what both texts say stands for itself */
    boolean mightSay(Figure figure, LooseWords own) {
        return isDecade(figure, own)
                || isPart(figure, own)
                || isShare(figure, own)
                || isWholeOfMixed(figure, own)
                || isHour(figure, own)
                || isYearOfDay(figure)
                || measures.mightSay(figure, own.measures);
    }

    /** As in <i>G7</i>, <i>COVID-19</i>, <i>24/7</i>; letters after a number are mostly a unit, small ones before it a prefix. */
    boolean isNamed(Figure figure) {
        return fixed.stream().anyMatch(it -> it.start() <= figure.start() && figure.end() <= it.end())
                || NAME_BEFORE
                        .matcher(written.substring(Math.max(0, figure.start() - LONGEST_NAME), figure.start()))
                        .find();
    }

    private boolean isDecade(Figure figure, LooseWords own) {
        int year = figure.whole();
        if (year < 1800 || year >= 2100 || year % 10 != 0) {
            return false;
        }
        int decade = year % 100;
        return decade == 0 ? spelled.hinted().contains(0L) : decade >= 10 && sayAlone(decade, own);
    }

    /** <i>One and a half million</i> for 1.5 million, <i>half a million</i> for 500 thousand, <i>half past five</i> for 5:30. */
    private boolean isPart(Figure figure, LooseWords own) {
        return spelled.parts().stream()
                .filter(part -> !own.spelled.parts().contains(part))
                .flatMap(part -> part.compareTo(BigDecimal.ONE) > 0
                        ? Stream.of(part)
                        : Stream.concat(Stream.of(part), numbers().map(part::add)))
                .anyMatch(value -> figure.amounts().stream().anyMatch(it -> areThousandsApart(it, value)));
    }

    private Stream<BigDecimal> numbers() {
        return Stream.concat(
                Stream.concat(spelled.exact().stream(), spelled.hinted().stream())
                        .filter(it -> it > 0 && it < 100)
                        .map(BigDecimal::valueOf),
                figures.stream()
                        .mapToInt(Figure::whole)
                        .filter(it -> it > 0 && it < 100)
                        .mapToObj(BigDecimal::valueOf));
    }

    /** By thousand, million and so on: they come as words, as digits or both. */
    private static boolean areThousandsApart(BigDecimal one, BigDecimal other) {
        BigDecimal mine = one.stripTrailingZeros();
        BigDecimal theirs = other.stripTrailingZeros();
        return mine.unscaledValue().equals(theirs.unscaledValue()) && (mine.scale() - theirs.scale()) % 3 == 0;
    }

    /** <i>2 with a half</i> for 2.5: the 2 is no other number. */
    private boolean isWholeOfMixed(Figure figure, LooseWords own) {
        int whole = figure.whole();
        return whole > 0
                && own.spelled.parts().stream()
                        .map(part -> part.add(BigDecimal.valueOf(whole)))
                        .anyMatch(mixed ->
                                figures.stream().anyMatch(it -> it.values().contains(mixed)));
    }

    /** <i>A third</i> for 33 per cent. */
    private boolean isShare(Figure figure, LooseWords own) {
        if (!PERCENT.matcher(own.text).region(figure.end(), own.text.length()).lookingAt()) {
            return false;
        }
        return Stream.concat(spelled.exact().stream(), spelled.hinted().stream())
                .filter(of -> of >= 2 && of <= 10 && sayAlone(of, own))
                .anyMatch(of -> Stream.concat(Stream.of(1L), spelled.exact().stream())
                        .filter(part -> part < of)
                        .anyMatch(part -> figure.values().stream()
                                .anyMatch(it -> Math.abs(it.doubleValue() - 100.0 * part / of) < 1)));
    }

    /** A time whose hour, or the next one, is said in words. */
    private boolean isHour(Figure figure, LooseWords own) {
        return figure.written().indexOf(':') >= 0
                && figure.minutes().stream()
                        .map(minutes -> minutes / 60)
                        .flatMap(hour -> Stream.of(hour, (hour + 11) % 12 + 1, hour % 12 + 1))
                        .anyMatch(hour -> sayAlone(hour, own));
    }

    /** The year of a day that is known by its numbers alone. */
    private boolean isYearOfDay(Figure figure) {
        return fixed.stream().anyMatch(it -> DAYS.getOrDefault(it.group(), -1) == figure.whole());
    }

    private boolean sayAlone(long number, LooseWords own) {
        return spelled.mention(number)
                && !own.spelled.mention(number)
                && own.figures.stream().noneMatch(it -> it.means(number));
    }
}
