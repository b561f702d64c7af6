package dev.stele.website.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.site.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownTests {

    @Test
    void theLeadStandsBeforeTheBodyAndNoBlockRunsIntoTheNext() {
        assertThat(Shown.of(words("The lead < all.", "<p>One.</p><p>Two &amp; three.</p>"))
                        .text())
                .matches("The lead < all\\.\\s*\\nOne\\.\\s*\\nTwo & three\\.");
    }

    @Test
    void ofAVeryLongTextTheBeginningIsKeptAndNoLetterIsHalved() {
        String text = "a" + "𐎠".repeat(Shown.MOST_LETTERS);
        String shown = Shown.of(words(null, text)).text();
        assertThat(shown).hasSize(Shown.MOST_LETTERS - 1).endsWith("𐎠");
        assertThat(text).startsWith(shown);
    }

    private static Wording words(@Nullable String lead, String body) {
        return new Wording("Headline", lead, List.of(), List.of(), body);
    }
}
