package dev.stele.content.article.persistence;

import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Articles.Summary;
import dev.stele.content.article.Author;
import dev.stele.content.article.Origin;
import dev.stele.content.article.RuleOverride;
import dev.stele.content.media.Pictures;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.TargetLocale;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** An article as a document: what never changes, and the state that every save sets. */
final class ArticleDocument {
    private final RevisionDocument revisions;

    ArticleDocument(RevisionDocument revisions) {
        this.revisions = revisions;
    }

    Document origin(Origin o) {
        return new Document("_id", o.id().toString())
                .append("kind", o.kind().name())
                .append("sourceLocale", o.sourceLocale())
                .append(
                        "targets",
                        o.targets().stream().map(ArticleDocument::target).toList())
                .append("createdAt", Date.from(o.created().at()))
                .append("createdBy", o.created().name());
    }

    Document state(ArticleSnapshot s) {
        Document d = new Document("state", s.state().name())
                .append("sequence", s.sequence())
                .append("current", revisions.write(s.current()))
                .append("lastReleased", s.lastReleased())
                .append("headline", s.current().content().headline())
                .append("headlineFolded", folded(s.current().content().headline()))
                .append("publishing", PublishingDocument.write(s.publishing()))
                .append(
                        "shows",
                        Pictures.idsIn(s.current().content()).stream()
                                .map(UUID::toString)
                                .toList())
                .append("claims", List.copyOf(s.claims()))
                .append("pictures", List.copyOf(s.pictures()))
                .append(
                        "overrides",
                        s.overrides().stream().map(PublishingDocument::override).toList())
                .append("updatedAt", Date.from(s.updated().at()))
                .append("updatedBy", s.updated().name());
        s.publishing().nextDue().ifPresent(due -> d.append("nextDue", Date.from(due)));
        return d;
    }

    static String folded(String headline) {
        return headline.toLowerCase(Locale.ROOT);
    }

    Article read(Document d) {
        List<RuleOverride> overrides = d.getList("overrides", Document.class).stream()
                .map(PublishingDocument::override)
                .toList();
        return Article.restore(new ArticleSnapshot(
                origin(d),
                d.getLong("version"),
                d.getLong("sequence"),
                revisions.read(d.get("current", Document.class)),
                d.getInteger("lastReleased"),
                PublishingDocument.read(d.get("publishing", Document.class), overrides),
                Set.copyOf(d.getList("claims", String.class)),
                Set.copyOf(d.getList("pictures", String.class)),
                overrides,
                new Author(d.getString("updatedBy"), d.getDate("updatedAt").toInstant())));
    }

    static Summary summary(Document d) {
        Document current = d.get("current", Document.class);
        return new Summary(
                origin(d),
                ArticleState.valueOf(d.getString("state")),
                d.getLong("version"),
                current.getInteger("number"),
                d.getString("headline"),
                new Author(d.getString("updatedBy"), d.getDate("updatedAt").toInstant()));
    }

    private static Origin origin(Document d) {
        return new Origin(
                UUID.fromString(d.getString("_id")),
                ArticleKind.valueOf(d.getString("kind")),
                d.getString("sourceLocale"),
                d.getList("targets", Document.class).stream()
                        .map(t -> new TargetLocale(t.getString("locale"), t.getBoolean("required")))
                        .toList(),
                new Author(d.getString("createdBy"), d.getDate("createdAt").toInstant()));
    }

    private static Document target(TargetLocale t) {
        return new Document("locale", t.locale()).append("required", t.required());
    }
}
