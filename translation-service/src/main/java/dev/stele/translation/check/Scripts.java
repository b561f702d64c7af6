package dev.stele.translation.check;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A headline is not left in the alphabet of another language. */
final class Scripts {

    private Scripts() {}

    static Stream<Finding> ofTargetLanguage(Candidate it) {
        if (!it.unit().equals("headline")) {
            return Stream.empty();
        }
        String from = script(it.from());
        String to = script(it.to());
        return !from.equals(to) && lettersOf(it.target()).equals(Set.of(from))
                ? Stream.of(Finding.blocking("wrong-alphabet"))
                : Stream.empty();
    }

    private static String script(Locale locale) {
        return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
    }

    private static Set<String> lettersOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> UScript.getShortName(UScript.getScript(letter)))
                .collect(Collectors.toSet());
    }
}
