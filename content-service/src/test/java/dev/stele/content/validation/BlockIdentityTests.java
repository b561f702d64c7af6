package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    @Test
    void looksAtEachEarlierBlockOncePerBlock() {
        int blocks = BlockRules.MOST_BLOCKS;
        AtomicInteger reads = new AtomicInteger();
        List<Block> earlier = counted(paragraphs("old", blocks), reads);
        // The second half has moved to the front, so that nobody finds what stood in their place.
        List<Block> given = new ArrayList<>(earlier.subList(blocks / 2, blocks));
        given.addAll(paragraphs(null, blocks / 2));
        reads.set(0);

        List<Block> identified = new BlockIdentity(earlier, () -> "new" + number.incrementAndGet()).identified(given);

        assertThat(identified).extracting(Block::id).doesNotHaveDuplicates().endsWith("new" + blocks / 2);
        assertThat(reads).hasValueLessThan(blocks * blocks);
    }

    private static List<Block> paragraphs(@Nullable String id, int count) {
        return IntStream.range(0, count)
                .<Block>mapToObj(i -> paragraph(id == null ? null : id + i, id + " text " + i))
                .toList();
    }

    private static List<Block> counted(List<Block> blocks, AtomicInteger reads) {
        return new AbstractList<>() {
            @Override
            public Block get(int index) {
                reads.incrementAndGet();
                return blocks.get(index);
            }

            @Override
            public int size() {
                return blocks.size();
            }
        };
    }

    private List<String> ids(Block... blocks) {
        return identity.identified(List.of(blocks)).stream().map(Block::id).toList();
    }

    private static Block paragraph(@Nullable String id, String text) {
        return new Block.Paragraph(id, text);
    }
}
