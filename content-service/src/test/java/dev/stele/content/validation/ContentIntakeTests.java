package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.content.article.ArticleSettings;
import dev.stele.content.article.Articles;
import dev.stele.content.article.Author;
import dev.stele.content.article.Origin;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.TargetLocale;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

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

    @ParameterizedTest
    @ValueSource(strings = {"Aba. ", "x<br>", "ха… ", "«Да!» ", "一。", "нет?\n", "ok!) "})
    void refusesMoreSentencesThanTheServicesCanHold(String sentence) {
        take(4, sentence.repeat(SentenceLimit.MOST / 4 - 1), new Faults());

        assertTooLarge(() -> take(4, sentence.repeat(SentenceLimit.MOST / 4 + 1), new Faults()));
    }

    @Test
    void takesALongReport() {
        String sentence = "In 2024 some 3.5 million people, e.g. those of Khorog, lived at 1,100.5 m or above it. ";

        take(20, sentence.repeat(100), new Faults());
    }

    @ParameterizedTest
    @CsvSource({"4, 4990, 5010", "20, 990, 1010", "100, 190, 210"})
    void countsTheSentencesOfAllTranslations(int languages, int most, int tooMany) {
        take(10, "Aba. ".repeat(most / 10 - 1), languages);

        assertTooLarge(() -> take(10, "Aba. ".repeat(tooMany / 10), languages));
    }

    @ParameterizedTest
    @CsvSource({"16, 500", "32, 250", "100, 80"})
    void countsTheBytesOfAllTranslations(int languages, int kilobytes) {
        take(100, "ab ".repeat(kilobytes * 10 / 3 - 60), languages);

        assertTooLarge(() -> take(100, "ab ".repeat(kilobytes * 11 / 3), languages));
    }

    private static void assertTooLarge(ThrowableAssert.ThrowingCallable take) {
        assertThatThrownBy(take)
                .isInstanceOfSatisfying(
                        Problem.class,
                        it -> assertThat(it.getBody().getType()).hasToString("/problems/article-too-large"));
    }

    private void take(int blocks, Faults faults) {
        take(blocks, "It is open.", faults);
    }

    private void take(int blocks, String text, Faults faults) {
        take(blocks, text, 0, faults);
    }

    private void take(int blocks, String text, int languages) {
        take(blocks, text, languages, new Faults());
    }

    private void take(int blocks, String text, int languages, Faults faults) {
        JsonMapper mapper = new EventCodec().mapper();
        Block block =
                mapper.readValue(mapper.writeValueAsString(Map.of("type", "paragraph", "text", text)), Block.class);
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
        List<TargetLocale> targets = IntStream.range(0, languages)
                .mapToObj(n -> new TargetLocale("q" + (char) ('a' + n / 26) + (char) ('a' + n % 26), true))
                .toList();
        Origin origin =
                new Origin(UUID.randomUUID(), ArticleKind.NEWS, "en", targets, new Author("editor", Instant.EPOCH));
        intake.take("/content", content, origin, null, null, faults);
    }
}
