package dev.stele.translation.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
