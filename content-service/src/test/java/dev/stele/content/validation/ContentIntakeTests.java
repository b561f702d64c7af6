package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.content.article.ArticleSettings;
import dev.stele.content.article.Articles;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ContentIntakeTests {
    private final AtomicInteger given = new AtomicInteger();
    private final ContentIntake intake = new ContentIntake(
            mock(Pictures.class),
            new EventCodec(),
            new ArticleSettings(DataSize.ofKilobytes(512), Duration.ZERO, Duration.ZERO, Duration.ZERO),
            new BlockIds() {
                @Override
                public String get() {
                    given.incrementAndGet();
                    return super.get();
                }
            },
            new RelationRules(mock(Articles.class)));

    @Test
    void refusesTooManyBlocksBeforeItLooksForTheirIds() {
        Faults faults = new Faults();

        assertThatThrownBy(() -> take(BlockRules.MOST_BLOCKS + 1, faults)).isInstanceOf(InvalidRequest.class);

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/content/blocks");
            assertThat(fault.code()).isEqualTo("count");
        });
        assertThat(given).hasValue(0);
    }

    @Test
    void takesAsManyBlocksAsAllowed() {
        take(BlockRules.MOST_BLOCKS, new Faults());

        assertThat(given).hasValue(BlockRules.MOST_BLOCKS);
    }

    private void take(int blocks, Faults faults) {
        Block block = new EventCodec()
                .mapper()
                .readValue("{\"type\": \"paragraph\", \"text\": \"It is open.\"}", Block.class);
        ArticleContent content = new ArticleContent(
                "The bridge",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                Collections.nCopies(blocks, block),
                null,
                List.of(),
                List.of());
        intake.take("/content", content, ArticleKind.NEWS, null, null, faults);
    }
}
