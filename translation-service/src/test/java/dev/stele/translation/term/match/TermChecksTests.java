package dev.stele.translation.term.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding;
import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.check.FindingMessages;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Concepts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermChecksTests {

    private static final List<Concept> TERMS = List.of(
            Concepts.of(
                    "detainee",
                    "en detainee",
                    "ru задержанный",
                    "-ru арестант",
                    "tg боздоштшуда",
                    "-tg маҳбус",
                    "fa بازداشتی",
                    "-fa زندانی",
                    "-en convict"),
            Concepts.of("court", "en court", "ru суд", "tg суд", "fa دادگاه", "-ru судилище"),
            Concepts.of("prisoner", "en prisoner", "ru заключённый", "~ru арестант", "tg маҳбус"),
            Concepts.name("charogh", "en Charogh", "ru Чарог", "tg Чароғ"),
            Concepts.name("centre", "en Charogh Centre", "ru центр «Чарог»", "tg Маркази «Чароғ»"),
            Concepts.name("stele", "en Stele"),
            Concepts.of("street", "en street", "ru улица", "ru улица Садбарг", "-ru улица Роз"),
            Concepts.of("bank", "en bank", "ru банк"),
            Concepts.of("shore", "en bank", "ru берег"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | A detainee spoke. | Выступил арестант. | арестант",
                "ru | It was heard. | Говорили об арестантах. | арестантах",
                "ru | A mock court | Это <em>судилище</em> | судилище",
                "tg | Detainees | Маҳбусонро диданд | Маҳбусонро",
                "tg | Detainees wait | Ба маҳбусҳо | маҳбусҳо",
                "fa | Detainees | زندانی‌ها آمدند | زندانی‌ها"
            })
    void aForbiddenTermBlocksWhereItStands(String to, String source, String target, String word) {
        List<Finding> forbidden = findings("en", to, source, target).stream()
                .filter(it -> it.code().equals("forbidden-term"))
                .toList();
        assertThat(forbidden).singleElement().satisfies(it -> {
            assertThat(it.isBlocking()).isTrue();
            int at = target.indexOf(word);
            assertThat(it.place()).isEqualTo(new Place(Side.TARGET, at, at + word.length()));
        });
    }

    @Test
    void aForbiddenTermIsBlockedInLatinScriptToo() {
        assertThat(codes("ru", "en", "Задержанный", "The convicts")).contains("forbidden-term");
        assertThat(codes("ru", "en", "Задержанный", "A conviction of a detainee"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | A detainee spoke. | Выступил задержанный.",
                "ru | Prisoners spoke. | Выступили арестанты.",
                "ru | On the street | На улице Садбарг",
                "tg | Prisoners spoke. | Маҳбусон гап заданд.",
                "tg | Detainees | Боздоштшудагон",
                "fa | Detainees | بازداشتی‌ها"
            })
    void wordsThatAreAllowedAreLeftAlone(String to, String source, String target) {
        assertThat(codes("en", to, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ru | The court sat. | Заседание было. | court",
                "en | tg | The <em>courts</em> sat. | Ҷаласа шуд. | courts",
                "en | fa | The court sat. | جلسه برگزار شد. | court",
                "ru | en | Решение суда | The ruling | суда"
            })
    void aMissingTermIsWarnedOfInTheSource(String from, String to, String source, String target, String word) {
        assertThat(findings(from, to, source, target)).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("missing-term");
            assertThat(it.isBlocking()).isFalse();
            int at = source.indexOf(word);
            assertThat(it.place()).isEqualTo(new Place(Side.SOURCE, at, at + word.length()));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ru | The court sat. | Судебное заседание в суде было.",
                "en | tg | The courts sat. | Судҳо ҷаласа карданд.",
                "en | fa | The courts sat. | دادگاه‌ها نشستند.",
                "en | ru | By the bank of the river | На берегу реки",
                "en | ru | The bank lends | Банки дают",
                "en | fa | By the bank | کنار رود",
                "ru | en | В судах | In the courts"
            })
    void aTermInAnyFormIsNotMissing(String from, String to, String source, String target) {
        assertThat(codes(from, to, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Charogh reports | Чарогх сообщает | TARGET",
                "ru | Charogh reports | чарог сообщает | TARGET",
                "ru | Charogh reports | Центр сообщает | SOURCE",
                "ru | The Charogh Centre reports | Центр «чарог» сообщает | TARGET",
                "tg | Charogh reports | Чарог хабар медиҳад | TARGET",
                "ru | Stele shows it | Стела показывает | SOURCE",
                "fa | Stele shows it | استل نشان می‌دهد | SOURCE",
                "ru | Stele shows it | STELE показывает | TARGET"
            })
    void aNameIsWrittenAsListed(String to, String source, String target, Side side) {
        assertThat(findings("en", to, source, target)).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("never-translate");
            assertThat(it.isBlocking()).isFalse();
            assertThat(it.place()).isNotNull().extracting(Place::side).isEqualTo(side);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Charogh reports | По словам Чарога",
                "ru | The Charogh Centre reports | Центр «Чарог» сообщает",
                "ru | The Charogh Centre reports | В центре «Чарог»",
                "tg | The Charogh Centre reports | дар Маркази «Чароғ»",
                "tg | Charogh's report | Хабари Чароғро",
                "ru | Stele shows it | Это показывает Stele",
                "fa | Stele shows it | Stele نشان می‌دهد"
            })
    void aNameMayBeInflected(String to, String source, String target) {
        assertThat(codes("en", to, source, target)).isEmpty();
    }

    @Test
    void everyFindingHasWordsInEveryLanguage() {
        List<Finding> all = List.of(
                Finding.blocking("forbidden-term", "a", "b"),
                Finding.warning("forbidden-term-unsure", "a", "b"),
                Finding.warning("missing-term", "a", "b"),
                Finding.warning("never-translate", "a"));
        for (Locale reader : FindingMessages.LANGUAGES) {
            assertThat(all)
                    .extracting(it -> FindingMessages.of(it, reader))
                    .doesNotHaveDuplicates()
                    .allSatisfy(it -> assertThat(it).contains("a").doesNotContain("{"));
        }
        assertThat(FindingMessages.of(all.getFirst(), Locale.of("tg")))
                .isNotEqualTo(FindingMessages.of(all.getFirst(), Locale.of("ru")));
    }

    private static List<String> codes(String from, String to, String source, String target) {
        return findings(from, to, source, target).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String from, String to, String source, String target) {
        Glossary glossary = new Glossary(TERMS);
        Locale language = Locales.parse(to);
        return new TermChecks(glossary.of(Locales.parse(from)), glossary.of(language), language, null)
                .of(source, target, true);
    }
}
