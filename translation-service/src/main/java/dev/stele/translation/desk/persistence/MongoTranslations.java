package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.desk.KnownTarget;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocumentWrapper;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** State and outbox in one document, changed by one conditional update. */
@Component
class MongoTranslations implements Translations {

    static final String COLLECTION = "translations";

    private final MongoCollection<TranslationDocument> translations;
    private final EventCodec codec;
    private final OutboxRelay relay;
    private final Announcements announcements;

    MongoTranslations(MongoDatabase database, EventCodec codec, OutboxRelay relay, Announcements announcements) {
        this.translations = database.getCollection(COLLECTION, TranslationDocument.class);
        this.codec = codec;
        this.relay = relay;
        this.announcements = announcements;
    }

    @Override
    public Optional<Translation> find(UUID id) {
        return Optional.ofNullable(translations
                        .find(eq("_id", id.toString()))
                        .projection(exclude("outbox"))
                        .first())
                .map(this::translation);
    }

    @Override
    public List<KnownTarget> targetsOf(UUID articleId) {
        return translations
                .withDocumentClass(Document.class)
                .find(eq("articleId", articleId.toString()))
                .projection(include("locale", "source.revision"))
                .map(it -> new KnownTarget(
                        new TranslationKey(articleId, Locales.parse(it.getString("locale"))),
                        it.getEmbedded(List.of("source", "revision"), Integer.class)))
                .into(new ArrayList<>());
    }

    @Override
    public boolean save(Translation translation) {
        List<Document> outbox = announcements.of(translation).stream()
                .map(PendingEvent::toDocument)
                .toList();
        Snapshot now = translation.snapshot();
        TranslationDocument after = TranslationDocument.of(now, codec);
        TranslationDocument before = before(translation.loaded(), now, after);
        if (outbox.isEmpty()) {
            return write(before, after, outbox);
        }
        return relay.wakeAfter(COLLECTION, after.id(), () -> write(before, after, outbox));
    }

    /** The document as it was read; the source, which seldom changes, is not written out again. */
    private @Nullable TranslationDocument before(@Nullable Snapshot loaded, Snapshot now, TranslationDocument after) {
        if (loaded == null) {
            return null;
        }
        return loaded.source() == now.source()
                ? TranslationDocument.of(loaded, after.source().content())
                : TranslationDocument.of(loaded, codec);
    }

    private boolean write(@Nullable TranslationDocument before, TranslationDocument after, List<Document> outbox) {
        return before == null ? insert(after, outbox) : update(before, after, outbox);
    }

    private boolean insert(TranslationDocument after, List<Document> outbox) {
        Document document = translations
                .getCodecRegistry()
                .get(Document.class)
                .decode(
                        BsonDocumentWrapper.asBsonDocument(after, translations.getCodecRegistry())
                                .asBsonReader(),
                        org.bson.codecs.DecoderContext.builder().build());
        return Writes.unlessTaken(() -> translations
                .withDocumentClass(Document.class)
                .insertOne(document.append("version", 1L).append("outbox", outbox)));
    }

    private boolean update(TranslationDocument before, TranslationDocument after, List<Document> outbox) {
        List<Bson> updates = new ArrayList<>(Difference.between(before, after));
        if (updates.isEmpty() && outbox.isEmpty()) {
            return true;
        }
        updates.add(set("version", before.version() + 1));
        if (!outbox.isEmpty()) {
            updates.add(pushEach("outbox", outbox));
        }
        return translations
                        .updateOne(and(eq("_id", after.id()), eq("version", before.version())), combine(updates))
                        .getMatchedCount()
                == 1;
    }

    private Translation translation(TranslationDocument document) {
        return Translation.of(document.snapshot(codec));
    }
}
