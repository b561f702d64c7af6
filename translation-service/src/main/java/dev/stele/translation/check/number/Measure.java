package dev.stele.translation.check.number;

import java.math.BigDecimal;

/**
 * A number together with the unit that stands beside it.
 *
 * @param number the amount, whichever its separators mean
 */
record Measure(Figure number, Unit unit) {

    private static final double ABOUT = 0.1;
    private static final double DEGREES = 1.5;

    /** Whether the other says about as much in another unit. */
    boolean isAbout(Measure other) {
        // A text that says degrees alone means those of its readers.
        if ((unit == other.unit && unit != Unit.DEGREE) || unit.kind() != other.unit.kind()) {
            return false;
        }
        return number.amounts().stream()
                .anyMatch(mine -> other.number.amounts().stream().anyMatch(theirs -> areAbout(mine, other, theirs)));
    }

    private boolean areAbout(BigDecimal mine, Measure other, BigDecimal theirs) {
        double here = mine.doubleValue();
        double there = theirs.doubleValue();
        return switch (unit.kind()) {
            case MONEY -> false;
            case WARMTH -> isSameWarmth(here, there) || isSameWarmth(there, here);
            default -> Math.abs(here * unit.size() / (there * other.unit.size()) - 1) < ABOUT;
        };
    }

    /** A minus sign is no part of a number here, so that either degree may stand below zero. */
    private static boolean isSameWarmth(double celsius, double fahrenheit) {
        double above = celsius * 1.8 + 32;
        double below = -celsius * 1.8 + 32;
        return Math.abs(above - fahrenheit) < DEGREES || Math.abs(Math.abs(below) - fahrenheit) < DEGREES;
    }

    /** How often the longer time goes into this one, when that is a number of halves; else 0. */
    double times(Unit longer) {
        if (unit.kind() != Unit.Kind.TIME || longer.kind() != Unit.Kind.TIME || longer.size() <= unit.size()) {
            return 0;
        }
        return number.amounts().stream()
                .mapToDouble(it -> it.doubleValue() * unit.size() / longer.size())
                .filter(it -> it >= 0.5 && Math.abs(it * 2 - Math.rint(it * 2)) < 0.02)
                .map(it -> Math.rint(it * 2) / 2)
                .findFirst()
                .orElse(0);
    }

    /** Whether it stands in brackets of the text. */
    static boolean isBracketed(String text, Figure figure) {
        int open = text.lastIndexOf('(', figure.start());
        int close = text.indexOf(')', figure.end());
        return open >= 0
                && close >= 0
                && text.lastIndexOf(')', figure.start()) < open
                && (text.indexOf('(', figure.end()) < 0 || text.indexOf('(', figure.end()) > close);
    }
}
