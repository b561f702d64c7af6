package dev.stele.translation.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugRulesTests {

    @ParameterizedTest
    @CsvSource({
        "tg, Ҷумҳурии Тоҷикистон, jumhurii-tojikiston",
        "ru, Общий колодец — щедрый подъём!, obshchiy-kolodets-shchedryy-podyom",
        "en, The U.N.’s 3rd “Water” day, the-u-n-s-3rd-water-day",
        "de, Straße über die Brücke, strasse-uber-die-brucke",
        "fa, آب در دوشنبه, آب-در-دوشنبه",
    })
    void writesTheHeadlineAsAnAddress(String locale, String headline, String slug) {
        assertThat(SlugRules.of(headline, Locale.of(locale))).isEqualTo(slug);
        assertThat(SlugRules.isSlug(slug)).isTrue();
    }

    @Test
    void cutsLongHeadlinesBetweenWords() {
        String slug = SlugRules.of("water ".repeat(40), Locale.ENGLISH);
        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("water");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "Upper", "a--b", "-a", "водa", "e\u0301t", "a\u202eb", "a b", "a/b"})
    void knowsWhatIsNone(String slug) {
        assertThat(SlugRules.isSlug(slug)).isFalse();
    }
}
