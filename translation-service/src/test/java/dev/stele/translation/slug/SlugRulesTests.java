package dev.stele.translation.slug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.SlugForm;
import dev.stele.testkit.fuzz.RandomSlug;
import java.util.Locale;
import java.util.Random;
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
        "hi, हिन्दी में समाचार, हिन्दी-में-समाचार",
        "fa, گزارش BBC از دوشنبه, گزارش-از-دوشنبه",
        "ja, NHKニュース １２, ニュース-12",
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

    @Test
    void acceptsOnlyWhatEveryPartAccepts() {
        long seed = 20_261_202;
        System.out.println("SlugRulesTests seed " + seed);
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            String slug = RandomSlug.next(random);
            if (SlugRules.isSlug(slug)) {
                accepted++;
                assertThat(slug).matches(SlugForm::matches);
            }
        }
        assertThat(accepted).isGreaterThan(500);
    }

    @Test
    void makesOfEveryHeadlineWhatEveryPartAccepts() {
        long seed = 20_261_203;
        System.out.println("SlugRulesTests seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String headline = RandomSlug.next(random).replace('-', ' ') + (i % 3 == 0 ? " — " : "") + i;
            String slug = SlugRules.of(headline, Locale.ENGLISH);
            assertThat(slug).matches(made -> made.isEmpty() || SlugRules.isSlug(made));
            assertThat(SlugRules.numbered(slug.isEmpty() ? "x" : slug, 49)).matches(SlugForm::matches);
        }
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        String deseret = Character.toString(0x10428).repeat(SlugForm.LONGEST);
        assertThat(SlugRules.isSlug(deseret)).isTrue();
        assertThat(SlugRules.isSlug(deseret + deseret)).isFalse();
    }

    @Test
    void cutsNoCharacterInTwo() {
        String slug = SlugRules.of("a" + Character.toString(0x10428).repeat(100), Locale.ENGLISH);
        assertThat(slug).matches(SlugForm::matches);
        assertThat(slug.codePoints()).hasSize(80);
    }

    @Test
    void numbersTheLongestSlugWithinTheLimit() {
        String words = "ab-".repeat(40).substring(0, SlugForm.LONGEST - 1);
        assertThat(SlugRules.numbered(words, 2)).matches(SlugForm::matches).endsWith("-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge-2026", "дӯстӣ", "خبر", "新闻", "カタカナ-漢字", "हिन्दी", "〇一"})
    void knowsWhatIsOne(String slug) {
        assertThat(SlugRules.isSlug(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../x",
                "Upper",
                "a--b",
                "-a",
                "водa",
                "e\u0301t",
                "a\u202eb",
                "a b",
                "a/b",
                "ﬁn",
                "a①",
                "خبر-bbc"
            })
    void knowsWhatIsNone(String slug) {
        assertThat(SlugRules.isSlug(slug)).isFalse();
    }
}
