package dev.stele.translation.check.number;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Roman numbers of a text, also those typed with the look-alikes of the Cyrillic keyboard; C, D, L, M alone are a word or unit. */
final class RomanNumbers {

    private static final Pattern ROMAN = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?![CСMМDL](?!\\p{L}))(?=[MDCLXVIХІМС])[MМ]{0,3}(?:[CС][MМ]|[CС]D|D?[CС]{0,3})(?:[XХ][CС]|[XХ]L|L?[XХ]{0,3})(?:I[XХ]|IV|V?[IІ]{0,3})(?!\\p{L}|\\p{M})");

    private RomanNumbers() {}

    static Set<Integer> in(String text) {
        Set<Integer> numbers = new HashSet<>();
        ROMAN.matcher(text).results().forEach(roman -> numbers.add(value(roman.group())));
        return numbers;
    }

    private static int value(String roman) {
        int sum = 0;
        int last = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = digit(roman.charAt(i));
            sum += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'M', 'М' -> 1000;
            case 'D' -> 500;
            case 'C', 'С' -> 100;
            case 'L' -> 50;
            case 'X', 'Х' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }
}
