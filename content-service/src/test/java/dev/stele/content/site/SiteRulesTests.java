package dev.stele.content.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.web.Problem;
import dev.stele.content.validation.Faults;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTests {

    @Test
    void takeAnyLanguageWithItsScriptAndRegion() {
        List<String> locales =
                List.of("en", "sr-Latn", "zh-Hant", "pt-BR", "ps", "ckb", "uz-Cyrl", "ar", "fa-AF", "zh-Hant-TW");
        assertThat(checked(locales).locales()).isEqualTo(locales);
    }

    @Test
    void writeATagAsItIsUsuallyWritten() {
        assertThat(checked(List.of("en", "UZ-cyrl", "pt-br")).locales()).containsExactly("en", "uz-Cyrl", "pt-BR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en_GB",
                "und",
                "x-own",
                "en<script>",
                "language",
                "api",
                "sitemaps",
                "fa-u-ca-gregory",
                "en",
                "EN"
            })
    void refuseWhatIsNoLanguageOrAnAddressOfTheSite(String tag) {
        assertThatThrownBy(() -> checked(List.of("en", tag))).isInstanceOf(Problem.class);
    }

    private static SiteSettings checked(List<String> locales) {
        Faults faults = new Faults();
        SiteSettings checked = new SiteRules(faults)
                .checked(new SiteSettings(
                        Map.of("en", "The Valley Post"),
                        Map.of(),
                        "en",
                        locales,
                        List.of(),
                        List.of(),
                        new Footer(Map.of(), List.of(), Map.of())));
        faults.raise();
        return checked;
    }
}
