package dev.stele.translation.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.markup.Entities.Entity;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTests {

    @Test
    void everyNameOfTheStandardIsWhatABrowserShows() throws IOException {
        Map<String, String> named = NamedEntities.all();
        assertThat(named)
                .hasSize(2125)
                .allSatisfy((entity, characters) ->
                        assertThat(Entities.decoded(entity)).as(entity).isEqualTo(characters));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&amp;T | AT&T | AT&amp;T",
                "1&nbsp;200 | 1\u00a0200 | 1&nbsp;200",
                "&laquo;Чоҳ&raquo; | «Чоҳ» | «Чоҳ»",
                "&#8212; &#x6C; &#X6c; | — l l | — l l",
                "3 &lt; 4 &gt; 2 | 3 < 4 > 2 | 3 &lt; 4 &gt; 2",
                "AT&T &copy | AT&T &copy | AT&amp;T &amp;copy",
                "&nothing; &#0; &#xD800; &#1114112; | &nothing; &#0; &#xD800; &#1114112; | &amp;nothing; &amp;#0; &amp;#xD800; &amp;#1114112;"
            })
    void entitiesAreSeenAsCharactersAndWrittenAgain(String kept, String seen, String written) {
        assertThat(Entities.decoded(kept)).isEqualTo(seen);
        assertThat(Entities.encoded(seen)).isEqualTo(written);
    }

    @Test
    void placesAreThoseOfTheTextAsItIsWritten() {
        assertThat(Entities.in("a&eacute;&none;&#98;c"))
                .containsExactly(new Entity(1, 9, "é"), new Entity(15, 20, "b"));
    }
}
