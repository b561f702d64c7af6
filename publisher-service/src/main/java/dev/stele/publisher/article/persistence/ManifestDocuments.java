package dev.stele.publisher.article.persistence;

import static dev.stele.publisher.article.persistence.Fields.put;

import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Rendition;
import dev.stele.publisher.article.Showing;
import dev.stele.publisher.article.Summary;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What is live of an article as it stands in {@code articles}. */
final class ManifestDocuments {

    private ManifestDocuments() {}

    static Document of(Dossier dossier) {
        Showing showing = dossier.showing();
        Document d = new Document("_id", dossier.articleId().toString())
                .append("version", showing.flips())
                .append("kind", dossier.kind().name());
        put(d, "sourceLocale", dossier.library().sourceLocale());
        put(d, "publishedAt", showing.publishedAt(), Fields::date);
        put(d, "changedAt", showing.changedAt(), Fields::date);
        List<Document> live = new ArrayList<>();
        showing.live().forEach((locale, page) -> live.add(live(dossier, locale, page)));
        List<Document> gone = new ArrayList<>();
        showing.gone()
                .forEach((locale, page) -> gone.add(new Document("locale", locale)
                        .append("path", dossier.path(page.route()))
                        .append("since", Fields.date(page.since()))));
        d.append("live", live).append("gone", gone);
        List<Document> past = new ArrayList<>();
        showing.past().forEach((locale, pages) -> pages.forEach(page -> past.add(past(dossier, locale, page))));
        return past.isEmpty() ? d : d.append("past", past);
    }

    private static Document live(Dossier dossier, String locale, Showing.Live page) {
        String path = dossier.path(page.route());
        Summary summary = page.summary();
        Document d = new Document("locale", locale)
                .append("rendition", Rendition.id(dossier.articleId(), locale, page.revision(), page.version()))
                .append("revision", page.revision())
                .append("translationVersion", page.version())
                .append("slug", path.substring(path.lastIndexOf('/') + 1))
                .append("path", path)
                .append("since", Fields.date(page.since()))
                .append("firstSince", Fields.date(page.firstSince()))
                .append("behind", dossier.behind(page))
                .append("headline", summary.headline());
        put(d, "updated", page.updated(), Fields::date);
        put(d, "lead", summary.lead());
        put(d, "section", summary.section());
        d.append("tags", summary.tags());
        put(d, "dateline", summary.dateline(), Fields::dateline);
        put(d, "hero", summary.hero(), Fields::hero);
        return d.append("byline", summary.byline());
    }

    private static Document past(Dossier dossier, String locale, Showing.Past page) {
        Document d = new Document("locale", locale)
                .append("rendition", Rendition.id(dossier.articleId(), locale, page.revision(), page.version()))
                .append("revision", page.revision())
                .append("translationVersion", page.version())
                .append("since", Fields.date(page.since()))
                .append("until", Fields.date(page.until()));
        put(d, "legal", page.legal(), Fields::legal);
        return d;
    }
}
