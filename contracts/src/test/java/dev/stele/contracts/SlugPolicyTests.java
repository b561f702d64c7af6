package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.SlugPolicy.Violation;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugPolicyTests {

    @ParameterizedTest
    @ValueSource(strings = {"bridge-2026", "москва", "дӯстӣ", "خبر", "新闻", "カタカナ-漢字", "한국-漢字", "हिन्दी", "〇一"})
    void permits(String slug) {
        assertThat(SlugPolicy.violation(slug)).isEmpty();
        assertThat(SlugForm.matches(slug)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'',CHARACTERS",
        "../x,CHARACTERS",
        "a--b,CHARACTERS",
        "-a,CHARACTERS",
        "a-,CHARACTERS",
        "a b,CHARACTERS",
        "a_b,CHARACTERS",
        "ﬁn,CHARACTERS",
        "a①,CHARACTERS",
        "\u0650,CHARACTERS",
        "a-\u0301b,CHARACTERS",
        "Abc,UPPER_CASE",
        "мoсквa,MIXED_SCRIPTS",
        "خبر-bbc,MIXED_SCRIPTS"
    })
    void refuses(String slug, Violation violation) {
        assertThat(SlugPolicy.violation(slug)).hasValue(violation);
    }

    @Test
    void knowsOneNormalForm() {
        String decomposed = Normalizer.normalize("дӯстӣ", Normalizer.Form.NFD);
        assertThat(SlugPolicy.violation(decomposed)).hasValue(Violation.CHARACTERS);
        assertThat(SlugPolicy.normalized(decomposed)).isEqualTo("дӯстӣ");
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        String deseret = Character.toString(0x10428).repeat(SlugForm.LONGEST);
        assertThat(SlugPolicy.violation(deseret)).isEmpty();
        assertThat(SlugPolicy.violation(deseret + "a")).hasValue(Violation.TOO_LONG);
        String endless = "a".repeat(1_000_000);
        assertThat(SlugPolicy.normalized(endless)).isSameAs(endless);
        assertThat(SlugPolicy.violation(endless)).hasValue(Violation.TOO_LONG);
    }
}
