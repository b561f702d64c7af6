package dev.stele.publisher.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.publisher.article.Dossier;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/** Dossiers as they stand in {@code dossiers}: the fields of the record, with the article as {@code _id}. */
final class DossierDocuments {

    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    private final EventCodec codec;

    DossierDocuments(EventCodec codec) {
        this.codec = codec;
    }

    Document of(Dossier dossier) {
        Document d = new Document("_id", dossier.articleId().toString());
        d.putAll(codec.mapper().convertValue(dossier, AS_MAP));
        d.put("version", dossier.version());
        return d;
    }

    Dossier from(Document document) {
        return codec.mapper().convertValue(document, Dossier.class);
    }
}
