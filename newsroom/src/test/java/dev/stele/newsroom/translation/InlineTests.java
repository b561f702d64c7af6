package dev.stele.newsroom.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTests {

    @Test
    void tagsAreOnePieceAndEntitiesAreLetters() {
        assertThat(Inline.of("A <strong>B &amp; C</strong><br>", true, List.of()))
                .extracting(Inline::text)
                .containsExactly("A ", "strong", "B & C", "/strong", "↵");
    }

    @Test
    void whereThereIsNoMarkupABracketIsABracket() {
        assertThat(Inline.of("1 <2> &amp;", false, List.of()))
                .extracting(Inline::text)
                .containsExactly("1 <2> &amp;");
    }

    @Test
    void termsAreMarkedAlsoBehindTags() {
        TermHit term = new TermHit("c1", "span", 8, 12, false, null, List.of());
        List<Inline> pieces = Inline.of("The <em>span</em> is", true, List.of(term));
        assertThat(pieces).extracting(Inline::text).containsExactly("The ", "em", "span", "/em", " is");
        assertThat(pieces).extracting(piece -> piece.term() != null).containsExactly(false, false, true, false, false);
    }
}
