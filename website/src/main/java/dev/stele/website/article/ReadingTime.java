package dev.stele.website.article;

import java.util.Map;

/**
 * How long it takes to read a text. Words a minute as measured with the International Reading Speed Texts in adults
 * (Trauzettel-Klosinski and Dietz 2012, Invest. Ophthalmol. Vis. Sci. 53); where a language was not measured, such as
 * Tajik and Persian, the mean of those that were.
 */
final class ReadingTime {

    private static final int MEAN = 184;

    private static final Map<String, Integer> WORDS_A_MINUTE = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("ja", 193),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166),
            Map.entry("zh", 158));

    private ReadingTime() {}

    /** Whole minutes, at least one. */
    static int minutes(int words, String locale) {
        String language = locale.split("-", 2)[0];
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE.getOrDefault(language, MEAN)));
    }
}
