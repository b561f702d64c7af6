package dev.stele.translation.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text in the digits of any script. */
final class Figures {

    // A space groups only in threes after at most three: "26 2025" and "2024 300" are two numbers, "1 200" is one.
    private static final String NUMBER =
            "[0-9]{1,3}(?: [0-9]{3}){1,12}+(?![0-9])(?:[.,][0-9]++)?|[0-9]++(?:[.,'’][0-9]++)*+";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<date>(?<![0-9.,/-])(?:[0-9]{1,2}([./-])[0-9]{1,2}\\2(?:[0-9]{4}|[0-9]{2})|[0-9]{4}([-/])[0-9]{1,2}\\3[0-9]{1,2})(?![0-9]|[./-][0-9]))"
                    + "|(?<clock>(?<![0-9.,:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:]))"
                    + "|(?<number>" + NUMBER + ")");
    private static final Pattern RUN = Pattern.compile("[0-9]+");
    private static final Pattern TIME = Pattern.compile("(2[0-4]|[01]?[0-9])[.:]([0-5][0-9])(?::[0-9]{2})?");

    private Figures() {}

    static List<Figure> of(String text) {
        String plain = asciiDigits(text);
        List<Figure> figures = new ArrayList<>();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            if (token.group("date") != null) {
                parts(text, plain, token.toMatchResult(), figures);
            } else {
                figures.add(figure(text, plain, token.start(), token.end()));
            }
        }
        return figures;
    }

    /** Digits of every script as ASCII, its separators as those of ASCII, letters in lower case; as long as the text. */
    static String asciiDigits(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (Character.isDigit(c)) {
                out[i] = (char) ('0' + Character.digit(c, 10));
            } else if (c == '\u066b') {
                out[i] = '.';
            } else if (c == '\u066c') {
                out[i] = ',';
            } else if (Character.isSpaceChar(c)) {
                out[i] = ' ';
            } else if (c != '\u0130') {
                out[i] = Character.toLowerCase(c);
            }
        }
        return new String(out);
    }

    private static void parts(String text, String plain, MatchResult date, List<Figure> to) {
        Matcher part = RUN.matcher(plain).region(date.start(), date.end());
        while (part.find()) {
            to.add(figure(text, plain, part.start(), part.end()));
        }
    }

    private static Figure figure(String text, String plain, int start, int end) {
        String number = plain.substring(start, end);
        boolean clock = number.indexOf(':') >= 0;
        Set<BigDecimal> values = clock ? Set.of() : Readings.of(number);
        int scale = clock ? 0 : Scales.at(plain, end);
        if (scale != 0) {
            values = new HashSet<>(values);
            for (BigDecimal value : List.copyOf(values)) {
                values.add(Readings.plain(value.scaleByPowerOfTen(scale)));
            }
        }
        return new Figure(
                text.substring(start, end),
                start,
                end,
                number.replaceAll("[^0-9]", ""),
                values,
                minutes(number, plain, end),
                scale);
    }

    private static Set<Integer> minutes(String number, String plain, int end) {
        Matcher time = TIME.matcher(number);
        int half = HalfOfDay.at(plain, end);
        if (time.matches()) {
            return HalfOfDay.minutes(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)), half);
        }
        return half != 0 && number.length() <= 2 && Integer.parseInt(number) <= 12
                ? HalfOfDay.minutes(Integer.parseInt(number) * 60, half)
                : Set.of();
    }
}
