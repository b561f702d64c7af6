package dev.stele.translation.machine.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.LanguagePair;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoTests {

    private static final LanguagePair PAIR = new LanguagePair(Locale.ENGLISH, Locale.of("ru"));

    @Test
    void accentsLettersAndKeepsWhatMustBeKept() {
        String text =
                "On 24 May {name} paid <g id=\"1\">3.50</g> at https://stele.example/x &amp; wrote to a@b.example [[2]] %d";
        String pseudo = translated(text);
        assertThat(pseudo).startsWith("[!! Öń 24 Ḿåý {name} þåïđ <g id=\"1\">3.50</g> åť");
        assertThat(pseudo)
                .contains("https://stele.example/x", "&amp;", "a@b.example", "[[2]]", "%d")
                .endsWith("~ !!]");
    }

    @Test
    void growsByAboutAThird() {
        String text = "The shared well gives forty litres a day, and the school drew first. ".repeat(5);
        assertThat(translated(text).length()).isBetween((int) (text.length() * 1.28), (int) (text.length() * 1.36));
    }

    @Test
    void leavesOtherScriptsAsTheyAre() {
        assertThat(translated("Об открыт.")).isEqualTo("[!! Об открыт. ~~~ !!]");
    }

    private static String translated(String text) {
        return new Pseudo().translate(new Batch(PAIR, List.of(text), true)).getFirst();
    }
}
