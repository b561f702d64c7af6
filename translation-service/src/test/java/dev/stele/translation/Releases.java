package dev.stele.translation;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.TargetLocale;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Releases of articles whose blocks are paragraphs. */
public record Releases(UUID articleId, String sourceLocale, List<String> targets) {

    private static final EventCodec CODEC = new EventCodec();

    public static final Instant NOON = Instant.parse("2026-09-24T12:00:00Z");

    public Releases(UUID articleId, List<String> targets) {
        this(articleId, "en", targets);
    }

    public static Releases of(String... targets) {
        return from("en", targets);
    }

    public static Releases from(String sourceLocale, String... targets) {
        return new Releases(UUID.randomUUID(), sourceLocale, List.of(targets));
    }

    public RevisionReleased release(int revision, UpdateType type, String headline, String... paragraphs) {
        return release(revision, type, content(headline, paragraphs));
    }

    public RevisionReleased release(int revision, String headline, String... paragraphs) {
        return release(revision, UpdateType.MAJOR, headline, paragraphs);
    }

    public RevisionReleased release(int revision, UpdateType type, ArticleContent content) {
        return new RevisionReleased(
                UUID.randomUUID(),
                revision * 10L,
                NOON.plusSeconds(revision),
                articleId,
                ArticleKind.NEWS,
                revision,
                sourceLocale,
                targets.stream().map(locale -> new TargetLocale(locale, true)).toList(),
                content,
                CODEC.hash(content),
                type,
                null,
                List.of(),
                null,
                "editor");
    }

    public static ArticleContent content(String headline, String... paragraphs) {
        Stream<Block> blocks =
                IntStream.range(0, paragraphs.length).mapToObj(i -> new Block.Paragraph("p" + i, paragraphs[i]));
        return new ArticleContent(headline, null, null, null, List.of(), null, List.of(), null, blocks.toList(), null);
    }
}
