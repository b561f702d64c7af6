package dev.stele.translation.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTests {

    @Test
    void cutsBeforeAnOpeningTag() {
        assertThat(new MarkedText("One. <em>Two</em>.").cut(Set.of(5))).containsExactly("One. ", "<em>Two</em>.");
    }

    @Test
    void cutsAfterAClosingTagAlsoWhenTheSpaceIsInside() {
        assertThat(new MarkedText("<em>One. </em>Two.").cut(Set.of(5))).containsExactly("<em>One. </em>", "Two.");
    }

    @Test
    void doesNotCutInsideAnElement() {
        assertThat(new MarkedText("<a href=\"https://x/?a>b\">One. Two</a>.").cut(Set.of(5)))
                .containsExactly("<a href=\"https://x/?a>b\">One. Two</a>.");
    }

    @Test
    void seesLineBreaksAndHardSpacesAsTheReaderDoes() {
        MarkedText text = new MarkedText("5&nbsp;km.<br>On.");
        assertThat(text.plain()).isEqualTo("5\u00a0km.\nOn.");
        assertThat(text.cut(Set.of(6))).containsExactly("5&nbsp;km.<br>", "On.");
    }

    @Test
    void knowsWhatOnlySeparates() {
        assertThat(MarkedText.separatorStart("One. <br>&nbsp;\n")).isEqualTo(4);
        assertThat(MarkedText.separatorStart("<br> ")).isZero();
    }

    @Test
    void escapesWhatIsNoTag() {
        assertThat(InlineMarkup.escapeLoose("A&B <em>5 > 4</em> &amp; C"))
                .isEqualTo("A&amp;B <em>5 &gt; 4</em> &amp; C");
        assertThat(InlineMarkup.hasLooseBracket("3 < 4")).isTrue();
        assertThat(InlineMarkup.isWellNested("<em><strong>x</em></strong>")).isFalse();
    }

    @Test
    void aCharacterOfTwoUnitsIsOneAndNoLineBreak() {
        MarkedText text = new MarkedText("Well \ud83d\udca7 open. <em>\ud835\udcb3</em> next.");
        assertThat(text.plain()).isEqualTo("Well \ud83d\udca7 open. \ud835\udcb3 next.");
        assertThat(text.cut(Set.of(text.plain().indexOf("\ud835"))))
                .containsExactly("Well \ud83d\udca7 open. ", "<em>\ud835\udcb3</em> next.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Research &amp; development | Research & development",
                "caf&eacute; &#8212; &#x41;&#X42; | café — AB",
                "AT&T, &nosuch; &#0; and &amp | AT&T, &nosuch; &#0; and &amp",
                "<a href=\"?a&amp;b\">&laquo;Об&raquo;</a><br/>&#128167; | «Об»¶\ud83d\udca7",
                "&am<em>p;</em> 3 < 4 | &amp; 3 < 4"
            })
    void seesEveryEntityAsItsCharacters(String written, String seen) {
        String expected = seen.replace('¶', '\n');
        assertThat(new MarkedText(written).plain()).isEqualTo(expected);
        assertThat(InlineMarkup.visible(written)).isEqualTo(expected);
    }

    @Test
    void countsAnEntityAsWhatIsSeen() {
        MarkedText text = new MarkedText("R&amp;D works. &ldquo;Next&rdquo; &#128167; on. <em>End.</em>");
        assertThat(text.plain()).isEqualTo("R&D works. \u201cNext\u201d \ud83d\udca7 on. End.");
        assertThat(text.cut(Set.of(11, text.plain().indexOf("End"))))
                .containsExactly("R&amp;D works. ", "&ldquo;Next&rdquo; &#128167; on. ", "<em>End.</em>");
    }

    @Test
    void neverCutsThroughAnEntity() {
        String written = "A&amp;B &#128167;&fjlig; &#x1F4A7;";
        MarkedText text = new MarkedText(written);
        Set<Integer> everywhere =
                IntStream.rangeClosed(0, written.length()).boxed().collect(Collectors.toSet());
        assertThat(text.cut(everywhere))
                .containsExactly("A", "&amp;", "B", " ", "&#128167;", "&fjlig;", " ", "&#x1F4A7;");
    }

    @Test
    void everySpaceOnlySeparatesHoweverItIsWritten() {
        assertThat(MarkedText.separatorStart("One.&#160;&emsp;<br>&#x2003;")).isEqualTo(4);
        assertThat(MarkedText.separatorStart("One.&amp;")).isEqualTo(9);
    }

    @Test
    void leavesAnEntityOfAnyShapeWhenItEscapesTheLoose() {
        assertThat(InlineMarkup.escapeLoose("&#X41; &#x41; &#65; &amp; A&B &#y;"))
                .isEqualTo("&#X41; &#x41; &#65; &amp; A&amp;B &amp;#y;");
    }
}
