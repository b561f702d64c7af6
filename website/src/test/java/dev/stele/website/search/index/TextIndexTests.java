package dev.stele.website.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stele.website.search.analysis.Word;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTests {

    @TempDir
    private Path folder;

    private TestTexts texts;

    @BeforeEach
    void open() {
        texts = new TestTexts(folder);
    }

    @AfterEach
    void close() {
        texts.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, ещё, еще",
        "ru, еще, ещё",
        "ru, замок, за́мок",
        "ru, мой, мой",
        "ru, район, район",
        "en, cafe, Café",
        "en, café, cafe",
        "en, Ångström, angstrom",
        "tg, ҳукумат, хукумат",
        "tg, хукумат, Ҳукумати",
        "tg, точикон, тоҷикон",
        "tg, қонун, конунҳои",
        "tg, ғалла, галла",
        "tg, рӯзнома, рузнома",
        "tg, ҷумҳурии, чумхури",
        "fa, كتاب, کتاب",
        "fa, فارسی, فارسي",
        "fa, کتاب‌ها, کتاب",
        "fa, کتابها, کتاب‌ها",
        "fa, 1404, ۱۴۰۴",
        "ar, مدرسة, المدرسة",
        "de, Häuser, Häusern"
    })
    void oneSpellingFindsTheOther(String locale, String asked, String written) {
        texts.add("a", locale, "—", written);
        TextQueries queries = new TextQueries(texts.question(locale, asked), TestTexts.NOW);
        assertThat(texts.index.count(queries.strict())).as("without guessing").isEqualTo(1);
    }

    @Test
    void whatIsWrittenExactlySoComesFirst() {
        texts.add("other", "tg", "Хол", "хол дар рӯй").add("asked", "tg", "Ҳол", "ҳол дар рӯй");
        assertThat(texts.find("tg", "ҳол")).containsExactly("asked", "other");
        assertThat(texts.find("tg", "хол")).containsExactly("other", "asked");
    }

    @Test
    void theHeadlineWeighsMoreThanTheText() {
        texts.add("text", "en", "Something else", "The glacier melts, says the keeper of the hut at its foot.")
                .add("headline", "en", "The glacier melts", "Something else, says the keeper of the hut at its foot.");
        assertThat(texts.find("en", "glacier")).containsExactly("headline", "text");
    }

    @Test
    void ofEqualsTheNewerComesFirst() {
        texts.add("old", "en", "Glacier", "It melts.", TestTexts.NOW.minus(Duration.ofDays(900)))
                .add("new", "en", "Glacier", "It melts.", TestTexts.NOW.minus(Duration.ofDays(1)));
        assertThat(texts.find("en", "glacier")).containsExactly("new", "old");
    }

    @Test
    void aPhraseStandsTogether() {
        texts.add("apart", "en", "—", "The room was for reading.").add("together", "en", "—", "The reading room.");
        assertThat(texts.find("en", "\"reading room\"")).containsExactly("together");
    }

    @Test
    void slipsOfThePenAreForgivenAndSaidSo() {
        texts.add("a", "en", "The parliament sits", "—");
        Hits hits = texts.hits("en", "parlament");
        assertThat(TestTexts.articles(hits)).containsExactly("a");
        assertThat(hits.similar()).isTrue();
        assertThat(texts.find("en", "cat")).isEmpty();
    }

    @Test
    void exactHitsAreNotWateredDown() {
        IntStream.range(0, 5).forEach(i -> texts.add("right" + i, "en", "Parliament", "—"));
        texts.add("wrong", "en", "Parliamint", "—");
        Hits hits = texts.hits("en", "parliament");
        assertThat(hits.similar()).isFalse();
        assertThat(TestTexts.articles(hits)).hasSize(5).doesNotContain("wrong");
    }

    @Test
    void nothingIsSaidOfSimilarWordsWhereNoneWereFound() {
        texts.add("a", "en", "Obituary of Zulfiqar Bonuev", "—").add("b", "en", "The parliament sits", "—");
        Hits hits = texts.hits("en", "Zulfiqar");
        assertThat(TestTexts.articles(hits)).containsExactly("a");
        assertThat(hits.similar()).isFalse();
    }

    @Test
    void pagesTogetherHaveEveryTextOnce() {
        for (int i = 0; i < 150; i++) {
            // Those that stand last in the first order have the words side by side, which puts them first in the finer
            // one.
            String between = i < 130 ? "" : "of the ";
            texts.add("a" + i, "en", "—", "A bridge " + between + "valley. " + "Other words. ".repeat(150 - i));
        }
        Question question = texts.question("en", "bridge valley");
        List<String> all = new ArrayList<>();
        for (int page = 0; page < 15; page++) {
            all.addAll(TestTexts.articles(texts.index.find(question, page * 10, 10)));
        }
        assertThat(all).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void anotherLanguageIsNotFound() {
        texts.add("a", "ru", "Мост", "—");
        assertThat(texts.find("tg", "мост")).isEmpty();
    }

    @Test
    void whatIsShownIsWhatTheIndexTookIn() {
        texts.add("a", "ru", "Мост", "Он <b>открыт</b> &amp; цел.");
        Hit hit = texts.hits("ru", "мост").hits().getFirst();
        assertThat(hit.shown()).isEqualTo(new Shown("Мост", "Он открыт & цел."));
    }

    @Test
    void whatIsMarkedIsTheWholeTextAgain() {
        String text = "Мосты <b> & реки: мост, моста, мостом.";
        texts.add("a", "ru", text, "—");
        List<Piece> pieces = texts.hits("ru", "мост").marker().all(text);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream().filter(Piece::marked).map(Piece::text))
                .containsExactly("Мосты", "мост", "моста", "мостом");
    }

    @Test
    void passagesAreShortAndSayWhatWasAsked() {
        String other = "Nothing of interest happened here on that day. ".repeat(200);
        texts.add("a", "en", "Glacier", "—");
        List<Piece> pieces =
                texts.hits("en", "glacier").marker().passages(other + "\nThen the glacier broke.\n" + other);
        assertThat(pieces.stream().filter(Piece::marked).map(Piece::text)).containsExactly("glacier");
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(500);
    }

    @Test
    void everyWordIsThereAsWrittenAndAsStem() {
        assertThat(texts.index.words("ru", "Шёл снег и дождь"))
                .extracting(Word::exact)
                .containsExactly("=шел", "=снег", "=и", "=дождь");
        assertThat(texts.index.words("ru", "снегов")).extracting(Word::stem).containsExactly("снег");
        assertThat(texts.index.words("ru", "и")).extracting(Word::common).containsExactly(true);
    }

    @Test
    void aSearchThatUsesUpItsTimeIsStopped(@TempDir Path other) {
        try (TestTexts impatient = new TestTexts(other, Duration.ofNanos(1))) {
            impatient.add("a", "en", "The river", "The river and the bridge.");
            assertThatExceptionOfType(SearchTimeout.class).isThrownBy(() -> impatient.hits("en", "river"));
            assertThatExceptionOfType(SearchTimeout.class).isThrownBy(() -> impatient.hits("en", "rivre bridgge"));
        }
    }
}
