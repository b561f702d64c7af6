package dev.stele.translation.check.number;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words after an hour that say which half of the day it is in. */
final class HalfOfDay {

    private static final int NOON = 12 * 60;

    private static final Pattern WORD = Pattern.compile("(?:-?\\p{L}{1,2})?\\s{0,2}(?:час\\p{L}{0,3}\\s)?(?:"
            + "(?<late>p\\.? ?m\\b|вечера|дня|пополудни|бегоҳ|шом|пас аз нисфирӯзӣ|عصر|بعد ?از ?ظهر|شب|مساء|ظهرا)"
            + "|(?<early>a\\.? ?m\\b|утра|ночи|саҳар|субҳ|пагоҳ|صبح|صباحا))");

    private HalfOfDay() {}

    /** 1 before noon, 2 after it, 0 when no word at the place says so. */
    static int at(String text, int place) {
        Matcher word = WORD.matcher(text).region(place, text.length());
        if (!word.lookingAt()) {
            return 0;
        }
        return word.group("late") != null ? 2 : 1;
    }

    /** The minutes of the day that a clock's reading may stand for; the reading itself always may. */
    static Set<Integer> minutes(int reading, int half) {
        if (half == 2 && reading < NOON) {
            return Set.of(reading, reading + NOON);
        }
        int other = reading - NOON;
        return half == 1 && other >= 0 && other < 60 ? Set.of(reading, other) : Set.of(reading);
    }
}
