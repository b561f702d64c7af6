package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockIdentityTests {
    private final AtomicInteger number = new AtomicInteger();
    private final BlockIdentity identity = new BlockIdentity(
            List.of(paragraph("p1", "One"), paragraph("p2", "Two"), paragraph("p3", "Three")),
            () -> "new" + number.incrementAndGet());

    @Test
    void keepsTheIdsOfARepeatedText() {
        assertThat(ids(paragraph(null, "One"), paragraph(null, "Two"), paragraph(null, "Three")))
                .containsExactly("p1", "p2", "p3");
    }

    @Test
    void keepsTheIdOfABlockReworded() {
        assertThat(ids(paragraph(null, "One"), paragraph(null, "Two, changed"), paragraph(null, "Three")))
                .containsExactly("p1", "p2", "p3");
    }

    @Test
    void givesANewIdToWhatWasPutIn() {
        assertThat(ids(
                        paragraph(null, "Zero"),
                        paragraph(null, "One"),
                        paragraph(null, "Two"),
                        paragraph(null, "Three")))
                .containsExactly("new1", "p1", "p2", "p3");
    }

    @Test
    void neverGivesAnIdTwice() {
        assertThat(ids(paragraph(null, "One"), paragraph("p1", "Something else"), paragraph(null, "One")))
                .doesNotHaveDuplicates()
                .contains("p1");
    }

    private List<String> ids(Block... blocks) {
        return identity.identified(List.of(blocks)).stream().map(Block::id).toList();
    }

    private static Block paragraph(@Nullable String id, String text) {
        return new Block.Paragraph(id, text);
    }
}
