package dev.stele.translation.term.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.markup.NamedEntities;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokensTests {

    private final Inflection inflection = Inflection.of(Locale.ENGLISH);

    @Test
    void entitiesAreTheCharactersOfTheStandard() throws IOException {
        assertThat(NamedEntities.all())
                .allSatisfy((entity, characters) -> assertThat(folded("a" + entity + "b", true))
                        .as(entity)
                        .isEqualTo(folded("a" + characters + "b", false)));
    }

    @Test
    void aWordHasThePlaceThatItHasInTheText() {
        assertThat(Tokens.of("<em>caf&eacute;</em> &Eacute;tat&nbsp;AT&amp;T", true, inflection))
                .extracting(it -> it.surface() + " " + it.start() + "-" + it.end())
                .containsExactly("café 4-15", "État 21-32", "AT 38-40", "T 45-46");
    }

    private List<String> folded(String text, boolean markup) {
        return Tokens.of(text, markup, inflection).stream().map(Token::folded).toList();
    }
}
