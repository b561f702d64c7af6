package dev.stele.publisher.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.SiteConfigured;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/** Front and settings as they stand in {@code fronts} and {@code site}. */
final class SurroundingsDocuments {

    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    private final EventCodec codec;

    SurroundingsDocuments(EventCodec codec) {
        this.codec = codec;
    }

    Document of(FrontCurated e) {
        return new Document("_id", e.front())
                .append("sequence", e.sequence())
                .append("changedAt", Fields.date(e.occurredAt()))
                .append("slots", codec.mapper().convertValue(e, AS_MAP).get("slots"));
    }

    Document of(SiteConfigured e) {
        return new Document("_id", e.key())
                .append("sequence", e.sequence())
                .append("changedAt", Fields.date(e.occurredAt()))
                .append("settings", new Document(codec.mapper().convertValue(e.settings(), AS_MAP)));
    }
}
