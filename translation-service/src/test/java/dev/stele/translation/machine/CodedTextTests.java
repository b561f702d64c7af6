package dev.stele.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Sentence;
import dev.stele.translation.markup.NamedEntities;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTextTests {

    private static final String SOURCE =
            "Read <a href=\"https://stele.example/?a=1&amp;b=2\">the <em>whole</em> text</a>&nbsp;&lt;here&gt;.<br>Now.";

    @Test
    void entitiesAreTheCharactersOfTheStandard() throws IOException {
        assertThat(NamedEntities.all())
                .allSatisfy((entity, characters) -> assertThat(
                                markup("a" + entity + "b").written(Form.PLAIN))
                        .as(entity)
                        .isEqualTo("a" + characters + "b"));
    }

    @Test
    void tagsTravelAsNumberedElements() {
        assertThat(markup(SOURCE).written(Form.TAGGED))
                .isEqualTo("Read <g id=\"1\">the <g id=\"2\">whole</g> text</g>\u00a0&lt;here&gt;.<x id=\"3\"/>Now.");
    }

    @Test
    void orAsPlaceholdersOrNotAtAll() {
        assertThat(markup(SOURCE).written(Form.PLACEHELD))
                .isEqualTo("Read [[1]]the [[2]]whole[[/2]] text[[/1]]\u00a0<here>.[[3]]Now.");
        assertThat(markup(SOURCE).written(Form.PLAIN)).isEqualTo("Read the whole text\u00a0<here>. Now.");
    }

    @Test
    void comeBackAsTheTagsOfTheSourceWhereverTheWordsMoved() {
        assertThat(markup(SOURCE)
                        .read(
                                Form.TAGGED,
                                "Теперь.<x id='3'></x><g id=1>текст <g id=\"2\">весь</g></g> &amp; \"AT&T\" <здесь>"))
                .hasValue("Теперь.<br><a href=\"https://stele.example/?a=1&amp;b=2\">текст <em>весь</em></a>"
                        + " &amp; \"AT&amp;T\" &lt;здесь&gt;");
        assertThat(markup(SOURCE).read(Form.PLACEHELD, "[[ 1 ]]Текст [[2]]весь[[/2]][[/ 1]] <b> & [[3]]"))
                .hasValue(
                        "<a href=\"https://stele.example/?a=1&amp;b=2\">Текст <em>весь</em></a> &lt;b&gt; &amp; <br>");
    }

    @Test
    void aSpaceThatDoesNotBreakComesBackAsTheDeskWritesIt() {
        CodedText text = markup("<em>40</em>&nbsp;kg < 50");
        assertThat(text.written(Form.TAGGED)).isEqualTo("<g id=\"1\">40</g>\u00a0kg &lt; 50");
        assertThat(text.read(Form.TAGGED, "<g id=\"1\">40</g>\u00a0кг&nbsp;&#160;&lt; 50"))
                .hasValue("<em>40</em>&nbsp;кг&nbsp;&nbsp;&lt; 50");
        assertThat(text.read(Form.PLACEHELD, "[[1]]40[[/1]]\u00a0кг")).hasValue("<em>40</em>&nbsp;кг");
        assertThat(text.read(Form.PLAIN, "40\u00a0кг")).hasValue("40&nbsp;кг");
        CodedText line = CodedText.of(new Sentence("headline", Format.LINE, "40\u00a0kg", ""));
        assertThat(line.read(Form.PLAIN, "40\u00a0кг")).hasValue("40\u00a0кг");
    }

    @Test
    void wordsThatBeginWithABracketAreNoTag() {
        assertThat(markup("< <em>40</em>< 50").written(Form.PLACEHELD)).isEqualTo("< [[1]]40[[/1]]< 50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Текст",
                "<g id=\"1\">текст <g id=\"2\">весь</g></g>",
                "<g id=\"1\">текст</g><g id=\"2\">весь</g><x id=\"3\"/>",
                "<g id=\"2\">текст <g id=\"1\">весь</g></g><x id=\"3\"/>",
                "<g id=\"1\">текст <g id=\"2\">весь</g></g><x id=\"3\"/><x id=\"3\"/>",
                "<g id=\"1\">текст <g id=\"2\">весь</g></g><x id=\"4\"/>",
                "<g id=\"1\">текст <g id=\"2\">весь</g><x id=\"3\"/>",
                "<g id=\"1\"/>текст <g id=\"2\">весь</g><x id=\"3\"/>",
                "</g><g id=\"1\">текст <g id=\"2\">весь</g></g><x id=\"3\"/>",
                "<x id=\"1\"/>текст <g id=\"2\">весь</g></g><x id=\"3\"/>"
            })
    void otherCodesOrAnotherNestingAreNoAnswer(String answer) {
        assertThat(markup(SOURCE).read(Form.TAGGED, answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[1]]а[[2]]б[[/1]][[/2]][[3]]", "[[1]]а[[2]]б[[/2]][[3]]", "[[/1]]а[[1]]", "[[9]]"})
    void placeholdersAreHeldToTheSame(String answer) {
        assertThat(markup(SOURCE).read(Form.PLACEHELD, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "<em onclick=x>а</em> | &lt;em onclick=x&gt;а&lt;/em&gt;",
                "<em>а</em> | &lt;em&gt;а&lt;/em&gt;",
                "3 < 4 & 5 | 3 &lt; 4 &amp; 5"
            })
    void whateverElseAMachineWritesIsText(String answer, String target) {
        CodedText text = markup("It is &lt;open&gt;.");
        assertThat(text.best(true)).isEqualTo(Form.PLAIN);
        assertThat(text.read(Form.PLAIN, answer)).hasValue(target);
        assertThat(markup("<em>a</em>").read(Form.TAGGED, "<g id=\"1\">" + answer + "</g>"))
                .hasValue("<em>" + target + "</em>");
    }

    @Test
    void plainTextStaysAsItIs() {
        CodedText line = CodedText.of(new Sentence("headline", Format.LINE, "A &amp; B <em>", ""));
        assertThat(line.best(true)).isEqualTo(Form.PLAIN);
        assertThat(line.written(Form.PLAIN)).isEqualTo("A &amp; B <em>");
        assertThat(line.read(Form.PLAIN, "А &amp; Б <em>")).hasValue("А &amp; Б <em>");
    }

    @Test
    void wordsThatLookLikePlaceholdersSendTheSentenceOutPlain() {
        CodedText text = markup("<em>see</em> [[1]]");
        assertThat(text.best(false)).isEqualTo(Form.PLAIN);
        assertThat(text.after(Form.TAGGED)).isEqualTo(Form.PLAIN);
        assertThat(markup("<em>see</em>").best(false)).isEqualTo(Form.PLACEHELD);
        assertThat(markup("<em>see</em>").after(Form.TAGGED)).isEqualTo(Form.PLACEHELD);
        assertThat(markup("<em>see</em>").after(Form.PLACEHELD)).isEqualTo(Form.PLAIN);
    }

    private static CodedText markup(String source) {
        return CodedText.of(new Sentence("p1.text", Format.MARKUP, source, ""));
    }
}
