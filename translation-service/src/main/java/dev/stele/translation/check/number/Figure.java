package dev.stele.translation.check.number;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number in a text.
 *
 * @param written as it stands in the text
 * @param start in UTF-16 code units
 * @param end exclusive
 * @param digits in ASCII, without separators
 * @param values what it may mean, for separators differ between languages; empty when it is no quantity
 * @param minutes of the day, when it may be a time
 * @param scale the power of ten of the word that follows, such as 6 for a million; 0 without one
 */
public record Figure(
        String written, int start, int end, String digits, Set<BigDecimal> values, Set<Integer> minutes, int scale) {

    private static final int CENTURY = 100;
    private static final int HOURS = 24;
    private static final int LONGEST = 9;

    boolean means(Figure other) {
        return !Collections.disjoint(values, other.values)
                || !Collections.disjoint(minutes, other.minutes)
                || isHourOf(other)
                || other.isHourOf(this)
                || ((values.isEmpty() || other.values.isEmpty()) && digits.equals(other.digits));
    }

    boolean means(long value) {
        return values.contains(BigDecimal.valueOf(value));
    }

    /** Both speak of millions or the like, and not of the same. */
    boolean differsInScale(Figure other) {
        return scale != 0 && other.scale != 0 && scale != other.scale && Collections.disjoint(scaled(), other.scaled());
    }

    /** Whether one is a year or decade and the other its last two digits. */
    boolean isYearOf(Figure other) {
        int shorter = Math.min(whole(), other.whole());
        int longer = Math.max(whole(), other.whole());
        return shorter >= 0 && shorter < CENTURY && longer >= 1800 && longer < 2200 && longer % CENTURY == shorter;
    }

    /** Its value when it is written as a whole number of at most nine digits, else -1. */
    int whole() {
        boolean plain = !digits.isEmpty()
                && digits.length() <= LONGEST
                && written.codePoints().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(digits) : -1;
    }

    /** What it amounts to, with the word that multiplies it. */
    Set<BigDecimal> amounts() {
        return values.isEmpty() || scale == 0 ? values : scaled();
    }

    private Set<BigDecimal> scaled() {
        return values.stream()
                .map(value -> Readings.plain(value.scaleByPowerOfTen(scale)))
                .collect(Collectors.toSet());
    }

    private boolean isHourOf(Figure time) {
        int hour = whole();
        return hour >= 0 && hour <= HOURS && time.minutes.contains(hour % HOURS * 60);
    }
}
