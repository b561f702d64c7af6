package dev.stele.translation.check;

import dev.stele.translation.markup.InlineMarkup;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The target tells the same numbers as its source, however the language groups and writes digits. */
final class Numbers {

    // Spaces group only in threes: "26 2025" are two numbers, "1 200" is one.
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}++(?:[.,'’٫٬]\\p{Nd}++|[ \\u00a0\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*+");

    private Numbers() {}

    static Stream<Finding> kept(Candidate it) {
        List<String> source = numbers(it.markup() ? InlineMarkup.plain(it.source()) : it.source());
        List<String> target = numbers(it.markup() ? InlineMarkup.plain(it.target()) : it.target());
        return Stream.concat(
                Bag.missing(source, target).stream().map(number -> Finding.blocking("lost-number", number)),
                Bag.missing(target, source).stream().map(number -> Finding.blocking("extra-number", number)));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Numbers::digits)
                .toList();
    }

    private static String digits(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }
}
