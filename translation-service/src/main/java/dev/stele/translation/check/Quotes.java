package dev.stele.translation.check;

import java.util.Map;
import java.util.stream.Stream;

/** Quotation marks are those of the language. */
final class Quotes {

    // Only what no style guide of the language allows; Tajik, Persian and Arabic use several pairs.
    private static final Map<String, String> FOREIGN =
            Map.of("en", "«»„‹›", "ru", "”", "uk", "”", "tg", "‹›", "fa", "„", "ar", "„", "fr", "„", "es", "„");

    private Quotes() {}

    static Stream<Finding> ofLanguage(Pair pair) {
        String foreign = FOREIGN.getOrDefault(pair.to().getLanguage(), "");
        String text = pair.target().prose();
        for (int i = 0; i < text.length(); i++) {
            if (foreign.indexOf(text.charAt(i)) >= 0) {
                String mark = text.substring(i, i + 1);
                return Stream.of(pair.target().at(Finding.warning("foreign-quote", mark), i, i + 1));
            }
        }
        return Stream.empty();
    }
}
