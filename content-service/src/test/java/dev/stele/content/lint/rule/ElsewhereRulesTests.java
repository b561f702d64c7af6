package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElsewhereRulesTests {
    private static final String TEXTS = """
            en | The council of the valley met on Monday in the old mill and agreed, after three hours of talk, to rebuild the stone bridge. | The work begins in spring.
            ru | Совет долины собрался в понедельник на старой мельнице и после трёх часов разговора всё же решил, что каменный мост будет построен заново до зимы. | Работы начнутся весной.
            tg | Шӯрои водӣ рӯзи душанбе дар осиёби кӯҳна ҷамъ омад ва пас аз се соати гуфтугӯ қарор дод, ки пули сангӣ то зимистон аз нав сохта шавад. | Кор баҳор сар мешавад.
            """;

    private final ElsewhereRules.SameElsewhere rule = new ElsewhereRules.SameElsewhere();

    private static Map<Long, List<Use>> elsewhere(String text, boolean published, boolean whole, boolean last) {
        return Map.of(
                Words.of(text).fingerprint(), List.of(new Use(UUID.randomUUID(), "Another", published, whole, last)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aPublishedBlockIsNotPublishedAgain(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .saying(other, text, other)
                        .elsewhere(elsewhere(text, true, true, false))
                        .found(rule))
                .containsExactly("passage-elsewhere /blocks/1/text");
        assertThat(Proofs.in(locale)
                        .saying(other)
                        .elsewhere(elsewhere(text, true, true, false))
                        .found(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aBackgroundSentenceOnlyWarns(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .saying(other + " " + text, other)
                        .elsewhere(elsewhere(text, true, false, false))
                        .found(rule))
                .containsExactly("sentence-elsewhere /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void whatOnlyADraftSaysOnlyWarns(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .saying(text, other)
                        .elsewhere(elsewhere(text, false, true, false))
                        .found(rule))
                .containsExactly("passage-in-draft /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void wordsAboutTheNewsroomMayEndEveryArticle(String locale, String text, String other) {
        assertThat(Proofs.in(locale)
                        .saying(other, text)
                        .elsewhere(elsewhere(text, true, true, true))
                        .found(rule))
                .containsExactly("boilerplate /blocks/1/text");
        assertThat(Proofs.in(locale)
                        .saying(text, other)
                        .elsewhere(elsewhere(text, true, true, true))
                        .found(rule))
                .containsExactly("passage-elsewhere /blocks/0/text");
    }
}
