package dev.stele.translation.desk.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.History;
import dev.stele.translation.desk.Lease;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Retired;
import dev.stele.translation.desk.Review;
import dev.stele.translation.desk.Seam;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Source;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.Text;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Work;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A translation as it is stored.
 *
 * @param queue what only lists need
 */
public record TranslationDocument(
        @BsonId String id,
        String articleId,
        String locale,
        long version,
        Stage stage,
        long withdrawal,
        SourceDocument source,
        QueueDocument queue,
        List<Segment> segments,
        List<Retired> history,
        List<Seam> seams,
        int lastSegment,
        long lastToken,
        @Nullable Claim claim,
        Review review,
        @Nullable String slug,
        @Nullable String chosenSlug,
        List<Comment> comments,
        Work work,
        List<Act> audit) {

    /** The released revision; {@code content} is its canonical JSON. */
    public record SourceDocument(
            int revision,
            long sequence,
            String locale,
            String content,
            String contentHash,
            Instant releasedAt,
            @Nullable Instant due) {}

    /** {@code due} is far away when nothing is due, so that such work sorts last; a small {@code rank} is urgent. */
    public record QueueDocument(String headline, int words, int openWords, Instant due, int rank, Instant changedAt) {}

    static TranslationDocument of(Snapshot it, EventCodec codec) {
        return of(it, codec.write(it.source().content()));
    }

    /** @param content of the source as canonical JSON */
    static TranslationDocument of(Snapshot it, String content) {
        Source source = it.source();
        return new TranslationDocument(
                it.key().id().toString(),
                it.key().articleId().toString(),
                it.key().tag(),
                it.version(),
                it.stage(),
                it.withdrawal(),
                new SourceDocument(
                        source.revision(),
                        source.sequence(),
                        source.locale().toLanguageTag(),
                        content,
                        source.contentHash(),
                        source.releasedAt(),
                        source.due()),
                new QueueDocument(
                        source.content().headline(),
                        it.text().words(),
                        it.text().openWords(),
                        MongoQueue.sortable(source.due()),
                        it.work().priority().rank(),
                        it.changedAt()),
                it.text().segments(),
                it.text().history().retired(),
                it.text().seams(),
                it.text().lastId(),
                it.lease().lastToken(),
                it.lease().claim(),
                it.review(),
                it.slug(),
                it.chosenSlug(),
                it.comments(),
                it.work(),
                it.audit());
    }

    Snapshot snapshot(EventCodec codec) {
        return new Snapshot(
                new TranslationKey(UUID.fromString(articleId), Locales.parse(locale)),
                version,
                new Source(
                        source.revision(),
                        source.sequence(),
                        Locales.parse(source.locale()),
                        codec.read(source.content().getBytes(StandardCharsets.UTF_8), ArticleContent.class),
                        source.contentHash(),
                        source.releasedAt(),
                        source.due()),
                new Text(segments, new History(history), seams, lastSegment),
                stage,
                withdrawal,
                new Lease(lastToken, claim),
                review,
                slug,
                chosenSlug,
                comments,
                work,
                audit);
    }
}
