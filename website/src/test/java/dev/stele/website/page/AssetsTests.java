package dev.stele.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTests {

    @Test
    void areNamedByTheirContent() {
        Assets assets = new Assets();
        assertThat(assets.stylesheet()).matches("/assets/site\\.[0-9a-f]{12}\\.css");
        assertThat(new Assets().stylesheet()).isEqualTo(assets.stylesheet());
        assertThat(assets.named(assets.icon().substring("/assets/".length()))).isPresent();
        assertThat(assets.named("site.css")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "base", "masthead", "cards", "article", "footer"})
    void runInEitherDirection(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("/assets/" + sheet + ".css"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContainPattern("(margin|padding|border)-(left|right)|text-align: (left|right)|float:")
                    .doesNotContain("url(", "@import");
        }
    }
}
