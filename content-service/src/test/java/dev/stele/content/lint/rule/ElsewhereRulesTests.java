package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aFewBlocksMayEndEveryArticle(String locale, String about, String other) {
        String donate = "2026: " + about;
        UUID another = UUID.randomUUID();
        Proofs proofs = Proofs.in(locale)
                .elsewhere(Map.of(
                        Words.of(about).fingerprint(), List.of(new Use(another, "Another", true, true, false)),
                        Words.of(donate).fingerprint(), List.of(new Use(another, "Another", true, true, true))));

        assertThat(proofs.saying(other, other, about, donate).found(rule))
                .containsExactly("boilerplate /blocks/2/text", "boilerplate /blocks/3/text");
        assertThat(proofs.saying(about, other, other, donate).found(rule))
                .hasSize(2)
                .allMatch(ElsewhereRulesTests::blocks);
        assertThat(proofs.saying(other, about, donate, other).found(rule))
                .hasSize(2)
                .allMatch(ElsewhereRulesTests::blocks);
        assertThat(proofs.saying(about, donate).found(rule)).hasSize(2).allMatch(ElsewhereRulesTests::blocks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void anArticlePastedBelowAnotherBeginningIsNoEnding(String locale, String text, String other) {
        UUID another = UUID.randomUUID();
        List<String> pasted = List.of(text, "1 " + text, "2 " + text, "3 " + text);
        Map<Long, List<Use>> elsewhere = pasted.stream()
                .collect(Collectors.toMap(
                        p -> Words.of(p).fingerprint(),
                        p -> List.of(new Use(another, "Another", true, true, p.equals(pasted.getLast())))));

        assertThat(Proofs.in(locale)
                        .saying(Stream.concat(Stream.of(other, other, other, other), pasted.stream())
                                .toArray(String[]::new))
                        .elsewhere(elsewhere)
                        .found(rule))
                .hasSize(4)
                .allMatch(ElsewhereRulesTests::blocks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void aNoticeOfManyArticlesMayStandAtTheHeadAndAtTheFoot(String locale, String text, String other) {
        Use one = new Use(UUID.randomUUID(), "One", true, true, false);
        Use two = new Use(UUID.randomUUID(), "Two", true, true, false);
        Use three = new Use(UUID.randomUUID(), "Three", true, true, false);
        Use draft = new Use(UUID.randomUUID(), "Draft", false, true, false);
        Use sentence = new Use(UUID.randomUUID(), "Sentence", true, false, false);
        String story = "2026. " + text + " 2027. " + text;
        Proofs proofs = Proofs.in(locale);
        long print = Words.of(text).fingerprint();
        Map<Long, List<Use>> many = Map.of(print, List.of(one, two, three, draft));

        assertThat(proofs.saying(text, story).elsewhere(many).found(rule)).contains("boilerplate /blocks/0/text");
        assertThat(proofs.saying(story, text, other).elsewhere(many).found(rule))
                .contains("boilerplate /blocks/1/text");
        assertThat(proofs.saying(story, text, story).elsewhere(many).found(rule))
                .contains("passage-elsewhere /blocks/1/text");
        for (List<Use> few : List.of(List.of(one, two, draft), List.of(sentence, one, two))) {
            assertThat(proofs.saying(text, story).elsewhere(Map.of(print, few)).found(rule))
                    .contains("passage-elsewhere /blocks/0/text");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void whatManyArticlesHaveIsNoNoticeIfItIsTheStory(String locale, String text, String other) {
        List<Use> uses = Stream.of("One", "Two", "Three")
                .map(headline -> new Use(UUID.randomUUID(), headline, true, true, false))
                .toList();
        String more = "2026: " + text;

        assertThat(Proofs.in(locale)
                        .saying(other, text, more)
                        .elsewhere(Map.of(
                                Words.of(text).fingerprint(), uses,
                                Words.of(more).fingerprint(), uses))
                        .found(rule))
                .containsExactly("passage-elsewhere /blocks/1/text", "passage-elsewhere /blocks/2/text");
    }

    private static boolean blocks(String finding) {
        return finding.startsWith("passage-elsewhere ");
    }
}
