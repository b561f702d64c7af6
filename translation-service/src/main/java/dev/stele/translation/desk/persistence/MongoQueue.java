package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Queue;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.desk.Work;
import dev.stele.translation.desk.persistence.TranslationDocument.QueueDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queue over the same documents, read without their texts. */
@Component
class MongoQueue implements Queue {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final MongoCollection<QueuedDocument> translations;

    MongoQueue(MongoDatabase database) {
        this.translations = database.getCollection(MongoTranslations.COLLECTION, QueuedDocument.class);
    }

    /** The part of a {@link TranslationDocument} that lists show. */
    public record QueuedDocument(
            @BsonId String id,
            String articleId,
            String locale,
            Stage stage,
            Revision source,
            QueueDocument queue,
            Handed review,
            dev.stele.translation.desk.@Nullable Claim claim,
            Work work) {

        /** The source revision without its text. */
        public record Revision(int revision, String locale, Instant releasedAt) {}

        /** What waits for review, or why it came back from there. */
        public record Handed(
                dev.stele.translation.desk.Review.@Nullable Submission submission,
                dev.stele.translation.desk.Review.@Nullable Rejection rejection) {}

        Entry entry() {
            return new Entry(
                    UUID.fromString(id),
                    UUID.fromString(articleId),
                    queue.headline(),
                    locale,
                    stage,
                    source.revision(),
                    source.locale(),
                    queue.words(),
                    queue.openWords(),
                    source.releasedAt(),
                    review.submission(),
                    review.rejection(),
                    claim,
                    queue.due().equals(NEVER) ? null : queue.due(),
                    work);
        }
    }

    static Instant sortable(@Nullable Instant due) {
        return due == null || due.isAfter(NEVER) ? NEVER : due;
    }

    @Override
    public Page find(Filter filter, Member member, Instant now) {
        Bson wanted = wanted(filter, member, now);
        List<Entry> items = translations
                .find(wanted)
                .projection(include(
                        "articleId",
                        "locale",
                        "stage",
                        "source.revision",
                        "source.locale",
                        "source.releasedAt",
                        "queue",
                        "review.submission",
                        "review.rejection",
                        "claim",
                        "work"))
                .sort(ascending("queue.due", "queue.rank", "source.releasedAt", "_id"))
                .skip(filter.page() * filter.size())
                .limit(filter.size())
                .map(QueuedDocument::entry)
                .into(new ArrayList<>());
        return new Page(items, translations.countDocuments(wanted));
    }

    private static Bson wanted(Filter filter, Member member, Instant now) {
        List<Bson> all = new ArrayList<>();
        if (filter.locale() != null) {
            all.add(eq("locale", filter.locale()));
        }
        member.locales().ifPresent(locales -> all.add(in("locale", locales)));
        if (!filter.states().isEmpty()) {
            all.add(or(filter.states().stream().map(state -> is(state, now)).toList()));
        }
        if (filter.mine()) {
            all.add(or(
                    and(eq("claim.holder", member.name()), gt("claim.expiresAt", now)),
                    eq("work.assignee", member.name())));
        }
        if (filter.mentioned()) {
            all.add(elemMatch(
                    "comments",
                    and(eq("mentions", member.name().toLowerCase(Locale.ROOT)), exists("resolvedBy", false))));
        }
        if (filter.articleId() != null) {
            all.add(eq("articleId", filter.articleId().toString()));
        }
        return all.isEmpty() ? empty() : and(all);
    }

    private static Bson is(TranslationState state, Instant now) {
        if (state == TranslationState.CLAIMED) {
            return and(in("stage", Stage.CLAIMABLE.stream().map(Enum::name).toList()), gt("claim.expiresAt", now));
        }
        Bson unclaimed = or(exists("claim.expiresAt", false), lte("claim.expiresAt", now));
        Bson stage = eq("stage", state.name());
        return Stage.CLAIMABLE.contains(Stage.valueOf(state.name())) ? and(stage, unclaimed) : stage;
    }
}
