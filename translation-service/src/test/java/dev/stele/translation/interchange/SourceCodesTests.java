package dev.stele.translation.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.Sentence;
import dev.stele.translation.markup.NamedEntities;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SourceCodesTests {

    @Test
    void entitiesAreTheCharactersOfTheStandard() throws IOException {
        assertThat(NamedEntities.all())
                .allSatisfy((entity, characters) -> assertThat(
                                markup("a" + entity + "b").source().canonical())
                        .as(entity)
                        .isEqualTo(SourceCodes.of(new Sentence("headline", Format.LINE, "a" + characters + "b", ""))
                                .source()
                                .canonical()));
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
