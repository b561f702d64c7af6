package dev.stele.translation.digest.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the desk's documents without their texts. */
@Component
class MongoChangedTranslations implements ChangedTranslations {

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
    public List<DigestItem> since(Instant since, Member member, int limit) {
        Instant now = clock.instant();
        return translations
                .find(and(locales(member), gt("queue.changedAt", since)))
                .projection(include("articleId", "locale", "stage", "claim", "queue", "work", "audit", "comments"))
                .sort(descending("queue.changedAt", "_id"))
                .limit(limit)
                .map(it -> it.item(now))
                .into(new ArrayList<>());
    }

    private static Bson locales(Member member) {
        if (member.reviewsAll()) {
            return empty();
        }
        Set<String> locales = new HashSet<>(member.translates());
        locales.addAll(member.reviews());
        return in("locale", locales);
    }
}
