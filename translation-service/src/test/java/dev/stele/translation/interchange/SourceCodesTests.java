package dev.stele.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCodesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&amp;T | AT&T | AT&amp;T",
                "1&nbsp;200 | 1\u00a0200 | 1&nbsp;200",
                "&laquo;Чоҳ&raquo; | «Чоҳ» | «Чоҳ»",
                "&#8212; &#x6C; | — l | — l",
                "3 &lt; 4 &gt; 2 | 3 < 4 > 2 | 3 &lt; 4 &gt; 2",
                "&nothing; &#0; &#xD800; &#1114112; | &nothing; &#0; &#xD800; &#1114112; | &amp;nothing; &amp;#0; &amp;#xD800; &amp;#1114112;"
            })
    void entitiesAreSeenAsCharactersAndWrittenAgain(String kept, String seen, String written) {
        assertThat(Entities.decoded(kept)).isEqualTo(seen);
        assertThat(Entities.encoded(seen)).isEqualTo(written);
    }

    @Test
    void tagsOfTheTargetHaveTheNumbersOfTheSource() {
        SourceCodes codes = markup("<em>a</em> <a href=\"https://a.example/?a=1&amp;b=2\">b</a><br><em>c</em>");
        String target = "<a href=\"https://a.example/?a=1&amp;b=2\">б</a> <em>а <br></em> <em>в</em>";
        Pieces pieces = codes.target(target);
        assertThat(pieces.ids()).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(codes.unfit(pieces)).isNull();
        assertThat(codes.text(pieces)).isEqualTo(target);
    }

    @Test
    void aTagThatTheSourceDoesNotHaveSoOftenIsNotHidden() {
        SourceCodes codes = markup("<em>a</em>");
        assertThat(codes.unfit(codes.target("<em>a</em> <em>b</em>"))).isNotNull();
        assertThat(codes.unfit(codes.target("a"))).isNotNull();
    }

    @Test
    void plainTextHasNoCodes() {
        SourceCodes codes = SourceCodes.of(new Sentence("headline", Format.LINE, "a <b> &amp; c", ""));
        assertThat(codes.tags()).isEmpty();
        assertThat(codes.text(codes.target("а <б> &amp; в"))).isEqualTo("а <б> &amp; в");
    }

    private static SourceCodes markup(String source) {
        return SourceCodes.of(new Sentence("p1.text", Format.MARKUP, source, ""));
    }
}
