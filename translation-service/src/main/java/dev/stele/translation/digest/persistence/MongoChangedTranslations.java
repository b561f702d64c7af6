package dev.stele.translation.digest.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.Work;
import dev.stele.translation.digest.ChangedTranslations;
import dev.stele.translation.digest.DigestItem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the desk's documents without their texts. */
@Component
class MongoChangedTranslations implements ChangedTranslations {

    /** Acts and comments of a translation that a digest can tell. */
    private static final int LATEST = 200;

    private static final int AT_A_TIME = 200;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final MongoCollection<ChangedDocument> translations;
    private final Clock clock;

    MongoChangedTranslations(MongoDatabase database, Clock clock) {
        this.translations = database.getCollection("translations", ChangedDocument.class);
        this.clock = clock;
    }

    /** The part of a translation that digests show. */
    public record ChangedDocument(
            @BsonId String id,
            String articleId,
            String locale,
            Stage stage,
            @Nullable Claim claim,
            Queued queue,
            Work work,
            List<Act> audit,
            List<Comment> comments) {

        /** What lists show of it. */
        public record Queued(String headline, Instant due) {}

        DigestItem item(Instant now) {
            return new DigestItem(
                    UUID.fromString(id),
                    UUID.fromString(articleId),
                    queue.headline(),
                    locale,
                    stage.seenWith(claim, now),
                    queue.due().equals(NEVER) ? null : queue.due(),
                    work.assignee(),
                    audit,
                    comments);
        }
    }

    @Override
    public void since(Instant since, Member member, Predicate<DigestItem> each) {
        Instant now = clock.instant();
        try (MongoCursor<DigestItem> changed = translations
                .find(and(locales(member), gt("queue.changedAt", since)))
                .projection(fields(
                        include("articleId", "locale", "stage", "claim", "queue", "work"),
                        slice("audit", -LATEST),
                        slice("comments", -LATEST)))
                .sort(descending("queue.changedAt", "_id"))
                .batchSize(AT_A_TIME)
                .map(it -> it.item(now))
                .iterator()) {
            while (changed.hasNext() && each.test(changed.next())) {
                // Whoever looks at them says when it is enough.
            }
        }
    }

    private static Bson locales(Member member) {
        return member.locales().map(tags -> in("locale", tags)).orElseGet(Filters::empty);
    }
}
