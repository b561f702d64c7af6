package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.LanguagePair;
import java.util.Locale;
import java.util.Set;

/** Locales as the vendors' codes. */
final class Languages {

    private Languages() {}

    /** Whether the languages can be told apart by their codes alone; Chinese alone is offered in both its scripts. */
    static boolean are(Set<String> offered, LanguagePair pair) {
        return !pair.from().getLanguage().equals(pair.to().getLanguage())
                && isOffered(offered, pair.from())
                && isOffered(offered, pair.to());
    }

    private static boolean isOffered(Set<String> offered, Locale it) {
        return offered.contains(it.getLanguage())
                && (it.getScript().isEmpty() || it.getLanguage().equals("zh"));
    }

    /** {@code Hans} or {@code Hant}, which is what readers in Taiwan, Hong Kong and Macao have. */
    static String chineseScript(Locale it) {
        boolean traditional = it.getScript().equals("Hant")
                || (it.getScript().isEmpty() && Set.of("TW", "HK", "MO").contains(it.getCountry()));
        return traditional ? "Hant" : "Hans";
    }

    static boolean isChinese(Locale it) {
        return it.getLanguage().equals("zh");
    }
}
