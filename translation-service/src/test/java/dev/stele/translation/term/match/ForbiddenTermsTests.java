package dev.stele.translation.term.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Concepts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbiddenTermsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | право | Он имеет ПРАВО.",
                "ru | арестант | К арестантам пришли.",
                "ru | банкир | С банкирами",
                "ru | столица | жители столиц",
                "ru | столица | столицей",
                "ru | нелегальный | нелегальными путями",
                "ru | нелегальный мигрант | о нелегальных мигрантах",
                "ru | издание | в изданиях",
                "ru | жертва | жертвой",
                "tg | дармон | Дармон ёфт шуд.",
                "tg | маҳбус | маҳбусонамонро",
                "tg | боздоштшуда | боздоштшудагон",
                "tg | ҷумҳурӣ | Ҷумҳурии мо",
                "tg | банд | дар бандҳои мо",
                "fa | زندانی | زندانی‌های ما آمدند",
                "fa | کتاب | کتاب‌ها",
                "fa | زندانی | زنداني آمد",
                "ar | سجين | والسجين",
                "ar | إرهابي | الإرهابي",
                "en | convict | The CONVICTS left",
                "en | convict | the convict's cell",
                "en | colony | colonies",
                "de | Häftling | der Häftlinge",
                "es | preso | el preso",
                "zh | 犯人 | 犯人 来了",
                "ka | მსჯავრდებული | მსჯავრდებული მოვიდა"
            })
    void blockWhereTheyStand(String locale, String forbidden, String target) {
        assertThat(findings(locale, forbidden, target)).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("forbidden-term");
            assertThat(it.isBlocking()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | право | Он был прав.",
                "ru | право | Это правый берег.",
                "ru | право | Он правит.",
                "ru | банка | Центральный банк закрыт.",
                "ru | банка | В этом банке пусто.",
                "ru | жара | Жаром пахнуло",
                "ru | правило | Правильный ответ",
                "ru | больной | Это больно",
                "ru | судья | Решение суда",
                "tg | дармон | Дар деҳа чоҳ кушода шуд.",
                "tg | дармон | Дарро бастанд",
                "tg | номзад | Номи ӯ",
                "tg | бемор | Бем дорад",
                "fa | زندان | زندانی آزاد شد",
                "fa | مردان | مرد آمد",
                "ar | كتاب | كتب الرجل",
                "en | new | The news came",
                "en | good | The goods came",
                "en | convict | A conviction",
                "de | Haft | haften",
                "zh | 犯人 | 罪犯 来了"
            })
    void doNotBlockOtherWords(String locale, String forbidden, String target) {
        assertThat(findings(locale, forbidden, target)).noneMatch(Finding::isBlocking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | банка | В этом банке пусто. | банке",
                "ru | жара | Жару не вынести | Жару",
                "en | good | The goods came | goods",
                "tg | суд | Суди шаҳр | Суди"
            })
    void areWarnedOfWhereOnlyTheirStemIsSure(String locale, String forbidden, String target, String word) {
        assertThat(findings(locale, forbidden, target)).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("forbidden-term-unsure");
            assertThat(it.isBlocking()).isFalse();
            assertThat(it.place()).isNotNull();
            assertThat(target.substring(it.place().start(), it.place().end())).isEqualTo(word);
        });
    }

    private static List<Finding> findings(String locale, String forbidden, String target) {
        List<Concept> terms = List.of(Concepts.of("c", "en-GB zzz", "-" + locale + " " + forbidden));
        Locale language = Locales.parse(locale);
        TermMatcher matcher = new TermMatcher(language, terms, Map.of());
        TermMatcher source = new TermMatcher(Locale.of("eo"), terms, Map.of());
        return new TermChecks(source, matcher, language, null).of("Nenio", target, true);
    }
}
