package dev.stele.translation.term.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Concepts;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatcherTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | judge | Three judges resigned.",
                "en | human rights defender | Human-rights defenders met.",
                "en | judge | The judge's robe",
                "ru | суд | Решение принято судом.",
                "ru | суд | О судах и судьях",
                "ru | судья | Двум судьям",
                "ru | правозащитник | Встреча с правозащитниками",
                "ru | верховный суд | В Верховном суде",
                "ru | ёлка | ЕЛКИ",
                "tg | суд | Дар судҳои шаҳр",
                "tg | судя | Судяҳоро даъват карданд",
                "tg | ҳуқуқи инсон | Дар бораи ҳуқуқҳои инсон",
                "tg | ҷумҳурӣ | Ҷумҳурии Тоҷикистон",
                "tg | китобхона | дар китобхонаамон",
                "tg | вакил | бо вакилони мардум",
                "tg | рӯзноманигор | Рӯзноманигоронро",
                "tg | модар | падару модару бача",
                "fa | کتاب | کتاب‌ها رسیدند",
                "fa | دادگاه | در دادگاه‌های شهر",
                "ar | محكمة | في المحكمة العليا",
                "uz | kitob | kitoblarni oldi",
                "fr | état | l'état",
                "de | Gericht | des Gerichts"
            })
    void findsATermInItsForms(String locale, String term, String text) {
        assertThat(found(locale, text, Concepts.of("c", locale + " " + term))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | judge | A judgement",
                "en | US | Tell us more",
                "en | A | a day",
                "ru | суд | Судно ушло",
                "ru | суд | Судья ушёл",
                "ru | верховный суд | верховный. Суд идёт",
                "ru | ООН | Слон-оон",
                "tg | суд | Сурат",
                "tg | санг | Сангар",
                "fa | کتاب | کتیبه",
                "ar | محكمة | حكومة",
                "uz | kitob | kino"
            })
    void doesNotFindAnotherWord(String locale, String term, String text) {
        assertThat(found(locale, text, Concepts.of("c", locale + " " + term))).isEmpty();
    }

    @Test
    void looksAtABoundedNumberOfTermsInOneText() {
        List<Concept> concepts = IntStream.range(0, 40)
                .mapToObj(i -> Concepts.of("c" + i, "en court", "en court number" + i))
                .toList();
        TermMatcher matcher = new TermMatcher(Locale.ENGLISH, concepts, Map.of());

        assertThat(matcher.all(matcher.words("court ".repeat(20), false), null)).hasSize(800);
        assertThat(matcher.all(matcher.words("court ".repeat(40), false), null)).hasSize(TermMatcher.MOST_MATCHES);
    }

    @Test
    void saysWhereInTheTextWithItsTags() {
        String text = "The <em>wa</em>ter&nbsp;<a href=\"water\">law</a> &amp; water";
        List<TermMatch> found = found("en", text, Concepts.of("c", "en water law"), Concepts.of("d", "en water"));
        assertThat(found)
                .extracting(it -> it.concept().id() + ":" + text.substring(it.start(), it.end()))
                .containsExactly("c:wa</em>ter&nbsp;<a href=\"water\">law", "d:water");
    }

    @Test
    void takesTheLongestOfOverlappingTerms() {
        Concept[] concepts = {
            Concepts.of("a", "en court"),
            Concepts.of("b", "en supreme court"),
            Concepts.of("c", "en court of appeal"),
            Concepts.of("d", "en appeal")
        };
        assertThat(ids(found("en", "The supreme court of appeal sits; the court waits.", concepts)))
                .containsExactly("c", "a");
        assertThat(ids(found("en", "Supreme court, appeal", concepts))).containsExactly("b", "d");
    }

    @Test
    void aTermOfTheSectionGoesBeforeOneOfAll() {
        TermMatcher matcher = new TermMatcher(
                Locales.parse("en"),
                List.of(
                        Concepts.of("law", "en court"),
                        Concepts.inSection("sport", "tennis", "en court"),
                        Concepts.inSection("sport", "match", "en match"),
                        Concepts.of("other-law", "en courts")),
                Map.of());
        List<Token> words = matcher.words("A court and a match", false);
        assertThat(ids(TermMatcher.longest(matcher.all(words, "sport")))).containsExactly("tennis", "match");
        assertThat(ids(TermMatcher.longest(matcher.all(words, null)))).containsExactly("law", "other-law");
    }

    @Test
    void anotherScriptOfTheLanguageHasItsOwnTerms() {
        Concept concept = Concepts.of("c", "tg суд", "tg-Arab دادگاه", "en-GB colour");
        assertThat(found("tg", "дар суд", concept)).hasSize(1);
        assertThat(found("tg", "دادگاه", concept)).isEmpty();
        assertThat(found("tg-Arab", "دادگاه", concept)).hasSize(1);
        assertThat(found("en", "colours", concept)).hasSize(1);
        assertThat(found("en-US", "colours", concept)).isEmpty();
    }

    @Test
    void looksIntoASentenceInAFractionOfAMillisecond() {
        long seed = 20_261_125;
        Random random = new Random(seed);
        List<String> words = IntStream.range(0, 8_000)
                .mapToObj(i -> random.ints(3 + random.nextInt(8), 'а', 'я' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toList();
        List<Concept> concepts = IntStream.range(0, 5_000)
                .mapToObj(i -> Concepts.of("c" + i, "ru " + phrase(words, 1 + random.nextInt(3), random)))
                .toList();
        List<String> sentences = IntStream.range(0, 2_000)
                .mapToObj(i -> "<em>" + phrase(words, 18, random) + "</em>")
                .toList();
        long begun = System.nanoTime();
        TermMatcher matcher = new TermMatcher(Locales.parse("ru"), concepts, Map.of());
        long made = System.nanoTime();
        int hits = 0;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = cpuTime();
            for (String sentence : sentences) {
                hits += TermMatcher.longest(matcher.all(matcher.words(sentence, true), null))
                        .size();
            }
            best = Math.min(best, (cpuTime() - start) / 1e6 / sentences.size());
        }
        System.out.printf(
                "terms: %d of 5,000 terms found, %.4f ms a segment, made ready in %.0f ms (seed %d)%n",
                hits / 5, best, (made - begun) / 1e6, seed);
        assertThat(hits).isPositive();
        assertThat(best).isLessThan(0.3);
    }

    /** Nanoseconds of this thread, whatever else the machine does. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String phrase(List<String> words, int length, Random random) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private static List<String> ids(List<TermMatch> found) {
        return found.stream().map(it -> it.concept().id()).toList();
    }

    private static List<TermMatch> found(String locale, String text, Concept... concepts) {
        TermMatcher matcher = new TermMatcher(Locales.parse(locale), List.of(concepts), Map.of());
        return TermMatcher.longest(matcher.all(matcher.words(text, true), null));
    }
}
