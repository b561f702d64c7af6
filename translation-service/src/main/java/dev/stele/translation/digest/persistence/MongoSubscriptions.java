package dev.stele.translation.digest.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Member;
import dev.stele.translation.digest.Subscription;
import dev.stele.translation.digest.Subscriptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per person. */
@Component
class MongoSubscriptions implements Subscriptions {

    private final MongoCollection<SubscriptionDocument> subscriptions;

    MongoSubscriptions(MongoDatabase database) {
        this.subscriptions = database.getCollection("subscriptions", SubscriptionDocument.class);
    }

    /** A {@link Subscription} as it is stored. */
    public record SubscriptionDocument(
            @BsonId String person,
            List<String> translates,
            List<String> reviews,
            boolean reviewsAll,
            String email,
            String language,
            String zone,
            int hour,
            Instant seenAt,
            @Nullable String sentOn,
            Instant sentAt) {

        static SubscriptionDocument of(Subscription it) {
            Member member = it.member();
            return new SubscriptionDocument(
                    member.name(),
                    List.copyOf(member.translates()),
                    List.copyOf(member.reviews()),
                    member.reviewsAll(),
                    it.email(),
                    it.language().toLanguageTag(),
                    it.zone().getId(),
                    it.hour(),
                    it.seenAt(),
                    it.sentOn() == null ? null : it.sentOn().toString(),
                    it.sentAt());
        }

        Subscription subscription() {
            return new Subscription(
                    new Member(person, Set.copyOf(translates), Set.copyOf(reviews), reviewsAll),
                    email,
                    Locales.parse(language),
                    ZoneId.of(zone),
                    hour,
                    seenAt,
                    sentOn == null ? null : LocalDate.parse(sentOn),
                    sentAt);
        }
    }

    @Override
    public Subscription save(Subscription it) {
        SubscriptionDocument document = SubscriptionDocument.of(it);
        subscriptions.updateOne(
                eq("_id", it.member().name()),
                combine(
                        set("translates", document.translates()),
                        set("reviews", document.reviews()),
                        set("reviewsAll", document.reviewsAll()),
                        set("email", document.email()),
                        set("language", document.language()),
                        set("zone", document.zone()),
                        set("hour", document.hour()),
                        set("seenAt", document.seenAt()),
                        setOnInsert("sentOn", document.sentOn()),
                        setOnInsert("sentAt", document.sentAt())),
                new UpdateOptions().upsert(true));
        return find(it.member().name()).orElse(it);
    }

    @Override
    public Optional<Subscription> find(String person) {
        return Optional.ofNullable(subscriptions.find(eq("_id", person)).first())
                .map(SubscriptionDocument::subscription);
    }

    @Override
    public void delete(String person) {
        subscriptions.deleteOne(eq("_id", person));
    }

    @Override
    public void seen(Member member, Instant now) {
        subscriptions.updateOne(
                eq("_id", member.name()),
                combine(
                        set("seenAt", now),
                        set("translates", List.copyOf(member.translates())),
                        set("reviews", List.copyOf(member.reviews())),
                        set("reviewsAll", member.reviewsAll())));
    }

    @Override
    public void forEach(Consumer<Subscription> each) {
        subscriptions.find().map(SubscriptionDocument::subscription).forEach(each);
    }

    @Override
    public boolean take(Subscription it, LocalDate day, Instant now) {
        return subscriptions
                        .updateOne(
                                and(eq("_id", it.member().name()), eq("sentAt", it.sentAt())),
                                combine(set("sentOn", day.toString()), set("sentAt", now)))
                        .getModifiedCount()
                == 1;
    }
}
