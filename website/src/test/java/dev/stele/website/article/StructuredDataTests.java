package dev.stele.website.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructuredDataTests {

    @Test
    void keepsAHeadlineThatIsShortEnough() {
        String headline = "x".repeat(110);
        assertThat(StructuredData.shortened(headline)).isEqualTo(headline);
    }

    @Test
    void cutsALongHeadlineBetweenWords() {
        String cut = StructuredData.shortened("мост ".repeat(40).strip());
        assertThat(cut).hasSizeLessThanOrEqualTo(110).endsWith("мост…");
    }

    @Test
    void cutsAWordWithoutEnd() {
        assertThat(StructuredData.shortened("ы".repeat(300))).hasSize(110).endsWith("…");
    }
}
