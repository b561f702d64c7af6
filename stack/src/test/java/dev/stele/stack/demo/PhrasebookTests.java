package dev.stele.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PhrasebookTests {

    private final JsonNode content = JsonMapper.shared().readTree("""
                    {"headline": {"en": "Water", "ru": "Вода", "tg": "Об"},
                     "blocks": [{"text": {"en": ["One.", "Two."], "ru": ["Раз.", "Два."], "tg": ["Як.", "Ду."]}}]}
                    """);

    @Test
    void translatesASentenceByItsText() {
        assertThat(new Phrasebook(content, "en", "tg").target("Two.")).isEqualTo("Ду.");
        assertThat(new Phrasebook(content, "ru", "en").target("Вода")).isEqualTo("Water");
    }

    @Test
    void translatesSentencesThatTheDeskKeepsTogether() {
        assertThat(new Phrasebook(content, "en", "ru").target("One. Two.")).isEqualTo("Раз. Два.");
    }

    @Test
    void saysWhichSentenceIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Phrasebook(content, "en", "ru").target("Three."))
                .withMessageContaining("Three.");
    }

    @Test
    void showsOneLanguageInThePlaceOfAll() {
        assertThat(Texts.in("ru", content).toString())
                .isEqualTo("{\"headline\":\"Вода\",\"blocks\":[{\"text\":\"Раз. Два.\"}]}");
    }
}
