package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Picture.Rendition;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What this service writes is what the samples show, to the last field; only the random event id differs. */
class ProducerContractTests {
    private static final EventCodec CODEC = new EventCodec();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision-released",
                "revision-released.minor",
                "revision-released.correction",
                "revision-released.page"
            })
    void releasesAsTheSampleShows(String name) {
        RevisionReleased sample = sample(name, RevisionReleased.class);
        var release = new Revision.Release(sample.updateType(), sample.changeNote(), sample.occurredAt(), "editor");
        Article article = article(sample, sample.sequence() - 1, null);

        article.release(
                release,
                sample.media().stream().map(ProducerContractTests::picture).toList(),
                sample.due(),
                CODEC::hash);

        assertThat(written(article)).isEqualTo(json(name));
    }

    @Test
    void ordersAsTheSampleShows() {
        PublicationOrdered sample = sample("publication-ordered", PublicationOrdered.class);
        Article article = released(sample.articleId(), sample.revision(), sample.sequence());

        article.order(
                new Publication(sample.locales(), sample.mode()), List.of(), new Author("chief", sample.occurredAt()));

        assertThat(written(article)).isEqualTo(json("publication-ordered"));
    }

    @Test
    void withdrawsAsTheSampleShows() {
        ArticleWithdrawn sample = sample("article-withdrawn", ArticleWithdrawn.class);
        Article article = released(sample.articleId(), 1, sample.sequence());
        article.order(
                new Publication(List.of("ru"), dev.stele.contracts.PublicationMode.TOGETHER),
                List.of(),
                new Author("chief", sample.occurredAt()));
        Article ordered = Article.restore(withSequence(article.snapshot(), sample.sequence() - 1));

        ordered.withdraw(sample.locales(), "A name was wrong.", new Author("chief", sample.occurredAt()));

        assertThat(written(ordered)).isEqualTo(json("article-withdrawn"));
    }

    private static Article released(UUID id, int revision, long sequence) {
        RevisionReleased sample = sample("revision-released", RevisionReleased.class);
        var release = new Revision.Release(sample.updateType(), null, sample.occurredAt(), "editor");
        ArticleSnapshot s = article(sample, sequence - 1, release).snapshot();
        Revision r = s.current();
        Origin o = s.origin();
        return Article.restore(new ArticleSnapshot(
                new Origin(id, o.kind(), o.sourceLocale(), o.targets(), o.created()),
                1,
                sequence - 1,
                new Revision(revision, r.content(), r.hash(), r.savedAt(), r.savedBy(), null, release),
                revision,
                s.publishing(),
                Set.of(),
                Set.of(),
                List.of(),
                s.updated()));
    }

    private static Article article(RevisionReleased e, long sequence, Revision.Release release) {
        // What a release adds by itself.
        ArticleContent before = e.content().withCorrections(List.of());
        Author author = new Author("editor", Instant.EPOCH);
        return Article.restore(new ArticleSnapshot(
                new Origin(e.articleId(), e.kind(), e.sourceLocale(), e.targets(), author),
                1,
                sequence,
                new Revision(e.revision(), before, CODEC.hash(before), Instant.EPOCH, "editor", null, release),
                null,
                Publishing.NOTHING,
                Set.of(),
                Set.of(),
                List.of(),
                author));
    }

    private static ArticleSnapshot withSequence(ArticleSnapshot s, long sequence) {
        return new ArticleSnapshot(
                s.origin(),
                s.version(),
                sequence,
                s.current(),
                s.lastReleased(),
                s.publishing(),
                s.claims(),
                s.pictures(),
                s.overrides(),
                s.updated());
    }

    private static Picture picture(MediaRef ref) {
        return new Picture(
                ref.mediaId(),
                1,
                ref.type(),
                ref.width(),
                ref.height(),
                1,
                ref.credit(),
                ref.rights(),
                null,
                ref.focus(),
                Map.of(),
                Map.of(),
                Stream.concat(Stream.of(new MediaRef.Format(ref.type(), ref.widths())), ref.formats().stream())
                        .flatMap(f -> f.widths().stream().map(w -> new Rendition(w, w, f.type(), "00", 1)))
                        .toList(),
                Instant.EPOCH,
                "editor");
    }

    private static JsonNode written(Article article) {
        assertThat(article.raised()).hasSize(1);
        return withoutEventId(
                CODEC.mapper().readTree(CODEC.write(article.raised().getFirst())));
    }

    private static JsonNode json(String name) {
        return withoutEventId(CODEC.mapper().readTree(bytes(name)));
    }

    private static <T extends NewsEvent> T sample(String name, Class<T> type) {
        return CODEC.read(bytes(name), type);
    }

    private static JsonNode withoutEventId(JsonNode event) {
        ((ObjectNode) event).remove("eventId");
        return event;
    }

    private static byte[] bytes(String name) {
        try (InputStream sample =
                Objects.requireNonNull(NewsEvent.class.getResourceAsStream("/samples/" + name + ".v1.json"))) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
