package dev.stele.translation;

import dev.stele.translation.desk.FourEyes;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What a newsroom sets about its translations.
 *
 * @param claim how long a claim lasts unless it is renewed
 * @param creditTranslators whether readers are told who translated, where that person has a public name
 */
@ConfigurationProperties("stele.translation")
record TranslationSettings(
        @DefaultValue("30m") Duration claim,
        @DefaultValue("true") boolean creditTranslators,
        @DefaultValue FourEyesSettings fourEyes) {

    /**
     * Whether a second person must approve.
     *
     * @param rule for locales that are not named
     * @param locales by BCP 47 tag, in any case
     */
    record FourEyesSettings(
            @Name("default") @DefaultValue("REQUIRED") FourEyes rule,
            @DefaultValue Map<String, FourEyes> locales) {

        FourEyes of(Locale locale) {
            return locales.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(locale.toLanguageTag()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(rule);
        }
    }
}
