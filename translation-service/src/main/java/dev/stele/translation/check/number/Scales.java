package dev.stele.translation.check.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words after a number that multiply it. */
final class Scales {

    /** Such a word as a pattern, with what parts it from the number; its groups are named by the power. */
    static final String SHAPE = "[ -]?(?:"
            + "(?<thousand>thousand|тыс|ҳаз(?:ор|\\.)|هزار|ألف|آلاف|k(?!\\p{L}))"
            + "|(?<million>million|mln|млн|миллион|میلیون|مليون|ملايين|m(?!\\p{L}))"
            + "|(?<billion>billion|bn(?!\\p{L})|bln|млрд|миллиард|میلیارد|مليار|mrd|milliard)"
            + "|(?<trillion>trillion|трлн|триллион|تریلیون|تريليون))";

    private static final Pattern WORD = Pattern.compile(SHAPE);

    private Scales() {}

    /** The power of ten of the word that begins there, 0 when none does. */
    static int at(String text, int place) {
        Matcher word = WORD.matcher(text).region(place, text.length());
        word.useTransparentBounds(true);
        if (!word.lookingAt()) {
            return 0;
        }
        if (word.group("thousand") != null) {
            return 3;
        }
        if (word.group("million") != null) {
            return 6;
        }
        return word.group("billion") != null ? 9 : 12;
    }
}
