package dev.stele.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** In a message a straight one also hides what is between it and the next. */
    @Test
    void apostrophesAreCurly() {
        for (Words words : List.of(english, russian)) {
            assertThat(words.keys())
                    .allSatisfy(key -> assertThat(words.pattern(key)).as(key).doesNotContain("'"));
        }
    }

    @Test
    void saysArgumentsByName() {
        assertThat(english.say("console.status", "status", "404")).isEqualTo("Status 404");
        assertThat(english.sayOr("else", "no.such.key")).isEqualTo("else");
    }

    @Test
    void anArgumentTurnsNothingAroundIt() {
        assertThat(english.say("console.status", "status", "\u202E404")).isEqualTo("Status \u2068\u202E404\u2069");
    }

    @Test
    void aPseudonymIsSaidAsARemovedPerson() {
        assertThat(english.say("editor.last", "name", "removed-0a1b2c3d", "when", "today"))
                .contains("removed person")
                .doesNotContain("removed-");
        assertThat(russian.say("editor.last", "name", "removed-0a1b2c3d", "when", "today"))
                .contains("удалённый сотрудник")
                .doesNotContain("removed-");
        assertThat(english.who("removed-0a1b2c3d")).isEqualTo("removed person");
        assertThat(List.of("zarina", "removed-", "removed-0a1b2c3", "removed-0a1b2c3dd", "removed-xxxxxxxx"))
                .allSatisfy(name -> assertThat(english.who(name)).isEqualTo(name));
    }

    @Test
    void aStateHasOneNameOnTheDesksTheBoardAndWhereItIsPublished() {
        Map<String, String> states = Map.of(
                "NEEDED", "missing",
                "CLAIMED", "claimed",
                "IN_REVIEW", "in-review",
                "NEEDS_WORK", "needs-work",
                "APPROVED", "approved",
                "STALE", "stale",
                "WITHDRAWN", "withdrawn");
        for (Words words : List.of(english, russian)) {
            states.forEach((desk, board) -> assertThat(words.say("translation." + desk))
                    .isEqualTo(words.say("board.state." + board))
                    .isEqualTo(words.say("publish.state." + board)));
        }
    }
}
