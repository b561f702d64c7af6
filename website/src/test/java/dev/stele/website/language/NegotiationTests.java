package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTests {

    private static final List<String> LOCALES = List.of("en", "ru", "tg", "uz-Cyrl", "pt-BR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|ru",
                "ru-RU,ru;q=0.9,en;q=0.8|ru",
                "tg-TJ, ru;q=0.8|tg",
                "de, tg;q=0.7, ru;q=0.9|ru",
                "en;q=0.5, tg|tg",
                "TG|tg",
                "uz-Cyrl-UZ|uz-Cyrl",
                "uz|en",
                "pt-br|pt-BR",
                "pt|en",
                "de-DE, fr|en",
                "*|en",
                "ru;q=0, tg|tg",
                "|en",
                "   |en",
                ";;;q=|en",
                "en_GB<script>|en",
                "ru;q=banana|en"
            })
    void choosesByLookup(@Nullable String header, String chosen) {
        assertThat(Negotiation.choose(header, LOCALES, "en")).isEqualTo(chosen);
    }
}
