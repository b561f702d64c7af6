package dev.stele.publisher.article.persistence;

import static dev.stele.publisher.article.persistence.Fields.put;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.publisher.article.Rendition;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/** Pages as they stand in {@code renditions}. */
final class RenditionDocuments {

    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    private final EventCodec codec;

    RenditionDocuments(EventCodec codec) {
        this.codec = codec;
    }

    Document of(Rendition page) {
        ArticleContent content = page.content();
        Document d = new Document("_id", page.id())
                .append("articleId", page.articleId().toString())
                .append("kind", page.kind().name())
                .append("locale", page.locale())
                .append("revision", page.revision())
                .append("translationVersion", page.translationVersion())
                .append("sourceLocale", page.sourceLocale())
                .append("contentHash", page.contentHash())
                .append("sourceHash", page.sourceHash())
                .append("headline", content.headline());
        put(d, "lead", content.lead());
        d.append("slug", page.slug());
        put(d, "section", content.section());
        d.append("tags", content.tags()).append("byline", content.byline());
        put(d, "dateline", content.dateline(), Fields::dateline);
        put(d, "hero", page.summary().hero(), Fields::hero);
        put(d, "legal", content.legal(), Fields::legal);
        d.append("updateType", page.updateType().name());
        put(d, "changeNote", page.changeNote());
        put(d, "translator", page.translator());
        put(d, "translatorCredit", page.translatorCredit());
        put(d, "reviewer", page.reviewer());
        d.append("bodyHtml", page.bodyHtml())
                .append("content", new Document(codec.mapper().convertValue(content, AS_MAP)))
                .append("words", page.words());
        return d.append("etag", Digests.of(d));
    }
}
