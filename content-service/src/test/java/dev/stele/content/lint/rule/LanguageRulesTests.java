package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRulesTests {
    private static final String EN = "The dialogue on human rights was held in the capital and was open to all.";
    private static final String RU = "Диалог о правах человека прошёл в столице и был открыт для всех жителей.";
    private static final String TG =
            "Муколама дар бораи ҳуқуқи инсон дар пойтахт баргузор шуд ва барои ҳама кушода буд.";

    private final LanguageRules.OneLanguage language = new LanguageRules.OneLanguage();
    private final LanguageRules.OneAlphabet alphabet = new LanguageRules.OneAlphabet();

    static String in(String locale) {
        return locale.equals("en") ? EN : locale.equals("ru") ? RU : TG;
    }

    @ParameterizedTest
    @CsvSource({"en, ru", "en, tg", "ru, en", "tg, en", "tg, ru"})
    void seesEveryFieldThatIsInAnotherLanguage(String expected, String other) {
        String text = in(other);
        assertThat(Proofs.in(expected)
                        .headed(text)
                        .lead(text)
                        .hero(text, text, text)
                        .blocks(
                                new Block.Paragraph("1", in(expected)),
                                new Block.Heading("2", 2, text),
                                new Block.Quote("3", text, text, null, null))
                        .found(language))
                .containsExactlyInAnyOrder(
                        "other-language /headline",
                        "other-language /lead",
                        "other-language /hero/alt",
                        "other-language /hero/caption",
                        "other-language /blocks/1/text",
                        "other-language /blocks/2/text");
    }

    @ParameterizedTest
    @CsvSource({"en", "ru", "tg"})
    void findsNothingInAnArticleOfOneLanguage(String locale) {
        assertThat(Proofs.in(locale)
                        .lead(in(locale))
                        .saying(in(locale), in(locale))
                        .found(language, alphabet))
                .isEmpty();
    }

    @Test
    void aQuoteMayBeMarkedAsSpokenInAnotherLanguage() {
        assertThat(Proofs.in("en")
                        .blocks(new Block.Quote("1", RU, "Зарина", null, "ru"))
                        .found(language))
                .isEmpty();
    }

    @Test
    void onlyWarnsWhereItIsNotSure() {
        assertThat(Proofs.in("en")
                        .saying("Le président visite les villages du nord pour la deuxième fois")
                        .found(language))
                .containsExactly("other-language-perhaps /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-Hans | 河上的桥，重新开通了，村民们都很高兴。
            zh-Hant | 河上的橋，重新開通了，村民們都很高興。
            ja | 川の橋が、また開通し、村の人々は喜んだ。
            ko | 강 위의 다리가 다시 열려 마을 사람들이 기뻐했다.
            """)
    void knowsTheLettersOfChineseJapaneseAndKorean(String locale, String text) {
        assertThat(Proofs.in(locale).headed(text).saying(text).found(language, alphabet))
                .isEmpty();
        assertThat(Proofs.in(locale).headed(text).saying(EN).found(language))
                .containsExactly("other-language /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            info@old-mill.tj
            facebook.com/old.mill
            https://www.old-mill.tj/en/news/the-bridge-is-open-to-all?from=menu
            @old_mill.news.tj
            desk@old-mill.tj, t.me/oldmill
            old-mill.tj:8443/en/of/the/valley
            """)
    void anAddressIsInNoLanguage(String address) {
        for (String locale : new String[] {"ru", "tg", "fa", "zh-Hans"}) {
            assertThat(Proofs.in(locale)
                            .headed("2026")
                            .blocks(new Block.Paragraph("1", address), new Block.Button("2", address, "/"))
                            .found(language))
                    .isEmpty();
            assertThat(Proofs.in(locale)
                            .headed("2026")
                            .saying(address + " is the address of our desk and of the mill")
                            .found(language))
                    .containsExactly("other-language /blocks/0/text");
        }
    }

    @ParameterizedTest
    @CsvSource({"xzz, en", "xzz, ru"})
    void judgesNothingWhereTheAlphabetIsNotKnown(String locale, String other) {
        assertThat(Proofs.in(locale).headed(in(other)).saying(in(other)).found(language))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, UNICEF Central Asia", "ru, UNDP Tajikistan", "tg, Open Society", "en, Зарина Каримова"})
    void namesAreInNoLanguage(String locale, String caption) {
        assertThat(Proofs.in(locale).hero(caption, caption, caption).found(language))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Новый моcт открыли весной, моcт",
        "tg, Пули нaв кушода шуд, нaв",
        "en, The bridgе is open, bridgе",
    })
    void seesALetterOfAnotherAlphabetInAWord(String locale, String text, String word) {
        assertThat(Proofs.in(locale).saying(text).found(alphabet)).containsExactly("mixed-alphabet /blocks/0/text");
        assertThat(Proofs.in(locale).saying(text).findings(alphabet))
                .allSatisfy(f -> assertThat(f.arguments()).containsExactly(word));
    }

    @ParameterizedTest
    @CsvSource({"ru, SMSка пришла в срок", "ru, Слово wi-fi знают все", "tg, Корхонаи IT-и нав", "en, The ҷ is a letter"
    })
    void wordsOfTwoAlphabetsSideBySideAreNoMixture(String locale, String text) {
        assertThat(Proofs.in(locale).saying(text).found(alphabet)).doesNotContain("mixed-alphabet /blocks/0/text");
    }
}
