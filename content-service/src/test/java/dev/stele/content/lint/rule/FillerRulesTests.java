package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Finding;
import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillerRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "587112458_1337198418205452_n.jpg",
                "5890_n (1).jpg",
                "IMG_20260926.jpg",
                "IMG-0042",
                "мост в мае.png",
                "пули нав.JPEG",
                "https://cdn.valley.example/1.webp",
                "www.valley.example/bridge",
                "Report_final_2.docx"
            })
    void aFileNameOrAnAddressIsNoText(String text) {
        Proofs proofs = Proofs.in("en").hero(text, text, text).saying(text);

        assertThat(proofs.found(new FillerRules.FileNameAsText()))
                .contains(
                        "file-name-as-text /hero/alt",
                        "file-name-as-text /hero/caption",
                        "file-name-as-text /blocks/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.valley.example", "https://valley.example/press"})
    void aSiteMayBeTheSourceOfSomething(String site) {
        Proofs proofs = Proofs.in("en")
                .dateline(site, Proofs.TODAY)
                .hero("A bridge", "The bridge", site)
                .blocks(new Block.Quote("1", "Words.", site, site, null));

        assertThat(proofs.found(new FillerRules.FileNameAsText())).isEmpty();
    }

    @Test
    void aFileNameIsNoSource() {
        assertThat(Proofs.in("en")
                        .hero("A bridge", "The bridge", "IMG-0042.jpg")
                        .found(new FillerRules.FileNameAsText()))
                .containsExactly("file-name-as-text /hero/credit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more at https://valley.example/bridge today.",
                "The bridge. Jpeg of it below",
                "P. Karimova",
                "Мост открыт: подробности на сайте.",
                "Файл называется мост.jpg, и он большой",
                "Download the annual report.pdf",
                "Дар бораи пул"
            })
    void aTextMayNameOne(String text) {
        assertThat(Proofs.in("en").saying(text).found(new FillerRules.FileNameAsText()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Lorem ipsum dolor sit amet",
        "en, [Insert quote here]",
        "en, Text goes here",
        "en, bottom of page",
        "en, Caption",
        "ru, Здесь будет текст",
        "en, Top of page",
        "ru, [вставить цитату]",
        "ru, Мост открыт [текст здесь] и ждёт",
        "ru, Мост открыт [дополнить]",
        "tg, Дар ин ҷо матн меояд",
        "tg, Пул кушода шуд [илова кунед]"
    })
    void fillerIsNoText(String locale, String text) {
        assertThat(Proofs.in(locale).saying(text).found(new FillerRules.FillerText()))
                .containsExactly("placeholder /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The photo hung at the bottom of the page of history",
        "en, He inserted the coin",
        "en, The story ran at the top of page one of the Times",
        "en, His name stands at the bottom of page three.",
        "ru, Он прочитал его [текст указа. — Ред.] вслух",
        "ru, Депутаты решили [дополнить закон новой статьёй. — Ред.]",
        "ru, Текст закона опубликован во вторник",
        "tg, Матни қонун рӯзи сешанбе нашр шуд",
        "tg, Ӯ онро [матни фармон. — Таҳр.] хонд"
    })
    void aTextMayHaveTheSameWords(String locale, String text) {
        assertThat(Proofs.in(locale).saying(text).found(new FillerRules.FillerText()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Photo", "ru, «Фото»", "ru, Подпись", "tg, Акс", "fa, عکس"})
    void aWordForAPictureHeadsAGalleryAndSaysNothingBesideIt(String locale, String word) {
        assertThat(Proofs.in(locale)
                        .blocks(new Block.Heading("1", 2, word), new Block.Paragraph("2", word))
                        .found(new FillerRules.FillerText()))
                .isEmpty();
        assertThat(Proofs.in(locale).hero(word, word, word).found(new FillerRules.FillerText()))
                .containsExactly("placeholder /hero/alt", "placeholder /hero/caption", "placeholder /hero/credit");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Start Now",
        "en, Click here!",
        "ru, Нажмите здесь",
        "ru, Начать",
        "tg, Ин ҷоро пахш кунед",
        "tg, Тугма"
    })
    void aLabelSaysWhereTheButtonLeads(String locale, String label) {
        assertThat(Proofs.in(locale)
                        .blocks(new Block.Button("1", label, "/en/"), new Block.Paragraph("2", label))
                        .found(new FillerRules.TemplateButton()))
                .containsExactly("placeholder /blocks/0/label", "placeholder /blocks/1/text");
    }

    @ParameterizedTest
    @CsvSource({"en, Read the report", "en, Start now to save water", "ru, Читать отчёт", "tg, Гузоришро хонед"})
    void aTellingLabelPasses(String locale, String label) {
        assertThat(Proofs.in(locale)
                        .blocks(new Block.Button("1", label, "/en/"))
                        .found(new FillerRules.TemplateButton()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "/#",
                "#!",
                "https://example.com",
                "http://www.example.org/a",
                "mailto:you@example.com",
                "http://localhost:8080/x"
            })
    void aLinkLeadsSomewhere(String href) {
        assertThat(Proofs.in("en")
                        .blocks(
                                new Block.Button("1", "Read", href),
                                new Block.Paragraph("2", "See <a href=\"" + href + "\">this</a>."))
                        .found(new FillerRules.LinkToNowhere()))
                .containsExactly("placeholder /blocks/0/href", "placeholder /blocks/1/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/pages/about",
                "https://valley.tj/",
                "https://notexample.com",
                "#sources",
                "mailto:desk@valley.tj"
            })
    void anotherLinkPasses(String href) {
        assertThat(Proofs.in("en").blocks(new Block.Button("1", "Read", href)).found(new FillerRules.LinkToNowhere()))
                .isEmpty();
    }

    @Test
    void namesWhatIsLeftOfATemplate() {
        Proofs proofs = Proofs.in("en")
                .blocks(
                        new Block.Paragraph("1", "The bridge is open. [Insert quote here] More soon."),
                        new Block.Paragraph("2", "Lorem ipsum, dolor"),
                        new Block.Button("3", "Click here!", "/en/"),
                        new Block.Paragraph(
                                "4",
                                "<a href=\"https://example.org/a\">One</a>, <a href=\"#\">two</a> and <a href=\"/en/\">three</a>."));

        assertThat(proofs.findings(
                        new FillerRules.FillerText(),
                        new FillerRules.TemplateButton(),
                        new FillerRules.LinkToNowhere()))
                .extracting(Finding::arguments)
                .containsExactlyInAnyOrder(
                        List.of("text", "[Insert quote here]"),
                        List.of("text", "lorem ipsum"),
                        List.of("label", "Click here!"),
                        List.of("link", "https://example.org/a, #"));
    }
}
