package dev.stele.translation.check.number;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a text with their units, which another language may tell in other units.
 *
 * @param text in small letters, with digits of ASCII
 */
record Measures(String text, List<Figure> figures, SpelledNumbers spelled) {

    /** Whether this text may give the amount of the other one in another unit. */
    boolean mightSay(Figure figure, Measures own) {
        return isConverted(figure, own) || isExchanged(figure, own) || isLongerTime(figure, own);
    }

    private boolean isConverted(Figure figure, Measures own) {
        Measure mine = own.measure(figure);
        return mine != null
                && figures.stream().map(this::measure).filter(Objects::nonNull).anyMatch(mine::isAbout);
    }

    /** Money that is told in another currency as well, in brackets; what the rate is nobody can see here. */
    private boolean isExchanged(Figure figure, Measures own) {
        return own.isMoney(figure)
                && own.figures.stream().anyMatch(it -> it.start() != figure.start() && own.isMoney(it))
                && Measure.isBracketed(own.text, figure)
                && figures.stream().anyMatch(this::isMoney);
    }

    /** <i>Two days</i> for 48 hours. */
    private boolean isLongerTime(Figure figure, Measures own) {
        Measure mine = own.measure(figure);
        if (mine == null || mine.unit().kind() != Unit.Kind.TIME) {
            return false;
        }
        return Unit.times(text).stream().mapToDouble(mine::times).anyMatch(this::isSaid);
    }

    private boolean isSaid(double times) {
        long whole = (long) times;
        boolean half = times != whole;
        return times == 1
                || (half && !spelled.parts().isEmpty() && (whole <= 2 || spelled.mention(whole)))
                || (!half && times > 0 && spelled.mention(whole));
    }

    private boolean isMoney(Figure figure) {
        return Unit.of(text, figure.start(), figure.end()) == Unit.MONEY;
    }

    private @Nullable Measure measure(Figure figure) {
        Unit unit = Unit.of(text, figure.start(), figure.end());
        return unit == null ? null : new Measure(figure, unit);
    }
}
