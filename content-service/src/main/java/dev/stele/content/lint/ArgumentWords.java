package dev.stele.content.lint;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arguments of messages as people say them: a place of the text instead of its pointer, a language instead of its tag. */
final class ArgumentWords {
    private static final Set<HouseRule> PLACES =
            Set.of(HouseRule.PARAGRAPH_TWICE, HouseRule.PASSAGE_TWICE, HouseRule.PULL_QUOTE, HouseRule.HEADING_TWICE);
    private static final Set<HouseRule> LANGUAGES = Set.of(
            HouseRule.OTHER_LANGUAGE,
            HouseRule.OTHER_LANGUAGE_PERHAPS,
            HouseRule.LOCALE_NOT_OF_SITE,
            HouseRule.TARGET_NOT_OF_SITE,
            HouseRule.REQUIRED_LANGUAGE_MISSING);
    private static final Pattern BLOCK = Pattern.compile("/blocks/(\\d{1,6})(?:/.*)?");

    private ArgumentWords() {}

    static List<String> of(Finding finding, Locale reader) {
        List<String> arguments = finding.arguments();
        if (PLACES.contains(finding.rule())) {
            return arguments.stream().map(pointer -> place(pointer, reader)).toList();
        }
        if (LANGUAGES.contains(finding.rule())) {
            return arguments.stream()
                    .map(tag -> ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(reader)))
                    .toList();
        }
        return arguments;
    }

    private static String place(String pointer, Locale reader) {
        Matcher block = BLOCK.matcher(pointer);
        if (block.matches()) {
            String number = String.valueOf(Integer.parseInt(block.group(1)) + 1);
            return FindingMessages.text("place-block", reader, List.of(number));
        }
        String field = pointer.replaceFirst("^/([a-z]+)(/.*)?$", "$1");
        return switch (field) {
            case "headline", "lead", "hero" -> FindingMessages.text("place-" + field, reader, List.of());
            default -> pointer;
        };
    }
}
