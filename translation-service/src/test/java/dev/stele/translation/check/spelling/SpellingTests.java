package dev.stele.translation.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.check.FindingMessages;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    private static final Dictionaries READY = new Dictionaries(Runnable::run);
    private static final KnownWords NONE = (word, language) -> false;

    @BeforeEach
    void haveBothRead() {
        READY.of(Locale.ENGLISH);
        READY.of(Locale.of("ru"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | en | Правительство приняло решение   | The goverment took a decision     | goverment
            ru | en | Правительство приняло решение   | The government took a decision    |
            ru | en | Манижа Каримова                 | Manizha Karimova                  |
            tg | ru | Меҳробод                        | Мехробод                          |
            ru | en | Центр труда и цвета             | The centre of labor and colour    |
            tg | en | Ҳукумат қарор дод               | The govermnent don’t decide       | govermnent
            en | ru | The government decided          | Правителство решило               | Правителство
            en | ru | The government decided          | Правительство решило              |
            tg | ru | Дар Хуҷанд                      | Жители Худжанда и Истаравшана     |
            en | ru | The map of OSCE and Facebook    | Карта ОБСЕЕ и Facebook             |
            en | ru | See mfa.tj                      | Смотрите mfa.tj и @stele_newz     |
            en | ru | Its 10-year plan, ещо           | Её 10-летний план, ещо            |
            en | ru | About the jurts                 | Про Жумхуриятов и жумхуриятов     | жумхуриятов
            en | tg | About water                     | Дар бораи обб                     |
            en | fa | About water                     | درباره آبب                         |
            """)
    void pointsOutWordsThatNobodyKnows(String from, String to, String source, String target, String expected) {
        List<Finding> findings = of(READY, from, to, source, target);
        assertThat(findings).allMatch(it -> it.code().equals("spelling") && !it.isBlocking());
        assertThat(findings.stream().map(it -> it.arguments().getFirst()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void placesCountTheTags() {
        assertThat(of(READY, "ru", "en", "Вода", "<em>Watter</em> &amp; watterr").stream()
                        .map(Finding::place))
                .containsExactly(new Place(Side.TARGET, 4, 10), new Place(Side.TARGET, 22, 29));
    }

    @Test
    void nearWordsAreThereAtTheNextLook() {
        of(READY, "ru", "en", "Вода", "The parlament");
        Finding second = of(READY, "ru", "en", "Вода", "The parlament").getFirst();
        assertThat(second.arguments().get(1)).contains("parliament");
        assertThat(FindingMessages.of(second, Locale.ENGLISH)).contains("parlament", "perhaps: parliament");
        assertThat(FindingMessages.of(Finding.warning("spelling", "x", "NONE"), Locale.ENGLISH))
                .isEqualTo("The dictionary does not know “x”.");
    }

    @Test
    void wordsOfTheHouseAreRight() {
        KnownWords jamoat = (word, language) -> word.equals("jamoat");
        assertThat(new Spelling(READY, jamoat).of(candidate("ru", "en", "Джамоат", "The jamoat met")))
                .isEmpty();
        assertThat(new Spelling(READY, NONE).of(candidate("ru", "en", "Джамоат", "The jamoat met")))
                .hasSize(1);
    }

    @Test
    void nobodyWaitsForADictionary() {
        Queue<Runnable> later = new ArrayDeque<>();
        Dictionaries dictionaries = new Dictionaries(later::add);
        assertThat(of(dictionaries, "ru", "en", "Вода", "The goverment")).isEmpty();
        assertThat(of(dictionaries, "ru", "en", "Вода", "The goverment")).isEmpty();
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(of(dictionaries, "ru", "en", "Вода", "The goverment")).hasSize(1);
    }

    @Test
    void aRefusedLoadIsTriedAgain() {
        Queue<Runnable> later = new ArrayDeque<>();
        Dictionaries dictionaries = new Dictionaries(work -> {
            if (later.isEmpty()) {
                later.add(work);
                throw new RejectedExecutionException("busy");
            }
            work.run();
        });
        assertThat(dictionaries.of(Locale.ENGLISH)).isEmpty();
        dictionaries.of(Locale.ENGLISH);
        assertThat(dictionaries.of(Locale.ENGLISH)).isPresent();
    }

    private static List<Finding> of(Dictionaries dictionaries, String from, String to, String source, String target) {
        return new Spelling(dictionaries, NONE).of(candidate(from, to, source, target));
    }

    private static Candidate candidate(String from, String to, String source, String target) {
        return new Candidate("p.text", true, source, target, Locale.of(from), Locale.of(to));
    }
}
