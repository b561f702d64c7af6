package dev.stele.translation.check.number;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of a text with their units, which another language may tell in other units. Each unit is looked for once. */
final class Measures {

    private final String text;
    private final List<Figure> figures;
    private final SpelledNumbers spelled;
    private final Map<Figure, Optional<Measure>> known = new IdentityHashMap<>();
    private @Nullable Set<Unit> times;

    /** @param text in small letters, with digits of ASCII */
    Measures(String text, List<Figure> figures, SpelledNumbers spelled) {
        this.text = text;
        this.figures = figures;
        this.spelled = spelled;
    }

    /** Whether this text may give the amount of the other one in another unit. */
    boolean mightSay(Figure figure, Measures own) {
        return isConverted(figure, own) || isExchanged(figure, own) || isLongerTime(figure, own);
    }

    private boolean isConverted(Figure figure, Measures own) {
        return own.measure(figure)
                .filter(mine -> figures.stream()
                        .map(this::measure)
                        .flatMap(Optional::stream)
                        .anyMatch(mine::isAbout))
                .isPresent();
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
        return own.measure(figure)
                .filter(mine -> mine.unit().kind() == Unit.Kind.TIME)
                .filter(mine -> times().stream().mapToDouble(mine::times).anyMatch(this::isSaid))
                .isPresent();
    }

    private boolean isSaid(double times) {
        long whole = (long) times;
        boolean half = times != whole;
        return times == 1
                || (half && !spelled.parts().isEmpty() && (whole <= 2 || spelled.mention(whole)))
                || (!half && times > 0 && spelled.mention(whole));
    }

    private boolean isMoney(Figure figure) {
        return measure(figure).filter(it -> it.unit() == Unit.MONEY).isPresent();
    }

    private Optional<Measure> measure(Figure figure) {
        return known.computeIfAbsent(
                figure,
                it -> Optional.ofNullable(Unit.of(text, it.start(), it.end())).map(unit -> new Measure(it, unit)));
    }

    private Set<Unit> times() {
        Set<Unit> found = times;
        if (found == null) {
            found = Unit.times(text);
            times = found;
        }
        return found;
    }
}
