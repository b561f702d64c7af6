package dev.stele.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTests {

    private final Wordbook wordbook = new Wordbook();
    private final Words english = wordbook.in(Language.ENGLISH);
    private final Words russian = wordbook.in(Language.RUSSIAN);

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(russian.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            assertThat(new MessageFormat(russian.pattern(key), Locale.of("ru")).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(english.pattern(key), Locale.ENGLISH).getArgumentNames());
            assertThat(russian.pattern(key)).as(key).isNotBlank();
        }
    }

    @Test
    void saysArgumentsByName() {
        assertThat(english.say("console.status", "status", "404")).isEqualTo("Status 404");
        assertThat(english.sayOr("else", "no.such.key")).isEqualTo("else");
    }
}
