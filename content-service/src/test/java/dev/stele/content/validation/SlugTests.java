package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.SlugForm;
import dev.stele.testkit.fuzz.RandomSlug;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {
    @ParameterizedTest
    @CsvSource({
        "Ҷумҳурии Тоҷикистон,jumhurii-tojikiston",
        "Ғафуров: ӣд ва қӯшун,ghafurov-id-va-qushun",
        "Щётка и съезд,shchyotka-i-sezd",
        "Prime Minister’s “quote” — 2026!,prime-ministers-quote-2026",
        "Crème brûlée à Zürich,creme-brulee-a-zurich",
        "Αθήνα σήμερα,athena-semera",
        "新闻发布,新闻发布",
        "خبر تازه,خبر-تازه"
    })
    void comesFromTheHeadline(String headline, String slug) {
        assertThat(SlugFromHeadline.of(headline)).hasValue(slug);
    }

    @Test
    void isCutAtAWord() {
        assertThat(SlugFromHeadline.of("word ".repeat(50)).orElseThrow())
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "—", "💥"})
    void cannotBeMadeOfNothing(String headline) {
        assertThat(SlugFromHeadline.of(headline)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/b",
                "a--b",
                "-a",
                "a-",
                "A",
                "a b",
                "a\u202Eb",
                "a\u200Bb",
                "a.b",
                "",
                "мoсквa",
                "%2e%2e",
                "a_b",
                "ﬁn"
            })
    void isRefused(String slug) {
        Faults faults = new Faults();
        SlugRules.checked("/slug", slug, faults);
        assertThat(faults.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge-2026", "москва", "дӯстӣ", "خبر", "新闻", "カタカナ-漢字", "हिन्दी"})
    void isTaken(String slug) {
        Faults faults = new Faults();
        SlugRules.checked("/slug", slug, faults);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void isOneInEveryNormalForm() {
        String composed = "дӯстӣ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(SlugRules.checked("/slug", decomposed, new Faults()))
                .isEqualTo(SlugRules.checked("/slug", composed, new Faults()));
    }

    @Test
    void isRefusedWhenTooLong() {
        Faults faults = new Faults();
        SlugRules.checked("/slug", "a".repeat(121), faults);
        assertThat(faults.list())
                .singleElement()
                .satisfies(e -> assertThat(e.code()).isEqualTo("slug-too-long"));
    }

    @Test
    void acceptsOnlyWhatEveryPartAccepts() {
        long seed = 20_261_202;
        System.out.println("SlugTests seed " + seed);
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            Faults faults = new Faults();
            String slug = SlugRules.checked("/slug", RandomSlug.next(random), faults);
            if (faults.isEmpty()) {
                accepted++;
                assertThat(slug).matches(SlugForm::matches);
            }
            SlugFromHeadline.of(RandomSlug.next(random).replace('-', ' '))
                    .ifPresent(made -> assertThat(made).matches(SlugForm::matches));
        }
        assertThat(accepted).isBetween(500, 1_999);
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        Faults faults = new Faults();
        SlugRules.checked("/slug", Character.toString(0x10428).repeat(SlugForm.LONGEST), faults);
        assertThat(faults.list()).isEmpty();
    }
}
