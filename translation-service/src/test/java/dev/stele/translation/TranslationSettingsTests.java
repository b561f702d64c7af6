package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.FourEyes;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TranslationSettingsTests {

    @Test
    void everyLocaleNeedsASecondPersonUnlessToldOtherwise() {
        TranslationSettings settings = bound(Map.of());
        assertThat(settings.fourEyes().of(Locale.of("ru"))).isEqualTo(FourEyes.REQUIRED);
        assertThat(settings.claim()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.creditTranslators()).isTrue();
    }

    @Test
    void theRuleCanBeSetForAllAndForOne() {
        TranslationSettings settings = bound(Map.of(
                "stele.translation.four-eyes.default", "off",
                "stele.translation.four-eyes.locales.tg", "waivable",
                "stele.translation.four-eyes.locales.uz-cyrl", "required"));
        assertThat(settings.fourEyes().of(Locale.of("ru"))).isEqualTo(FourEyes.OFF);
        assertThat(settings.fourEyes().of(Locale.of("tg"))).isEqualTo(FourEyes.WAIVABLE);
        assertThat(settings.fourEyes().of(Locale.forLanguageTag("uz-Cyrl"))).isEqualTo(FourEyes.REQUIRED);
    }

    private static TranslationSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("stele.translation", TranslationSettings.class);
    }
}
