package dev.stele.website.site.persistence;

import static dev.stele.website.site.persistence.Fields.documents;
import static dev.stele.website.site.persistence.Fields.moment;
import static dev.stele.website.site.persistence.Fields.number;
import static dev.stele.website.site.persistence.Fields.optionalText;
import static dev.stele.website.site.persistence.Fields.text;
import static dev.stele.website.site.persistence.Fields.texts;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.UpdateType;
import dev.stele.website.site.Dateline;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.LiveArticle.Tombstone;
import dev.stele.website.site.Moved;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Turns stored documents into the read model. */
final class Articles {

    private Articles() {}

    static LiveArticle article(Document d) {
        return new LiveArticle(
                text(d, "_id"),
                d.get("version") instanceof Number version ? version.longValue() : 0,
                ArticleKind.valueOf(text(d, "kind")),
                text(d, "sourceLocale"),
                moment(d, "publishedAt"),
                moment(d, "changedAt"),
                documents(d, "live").stream().map(Articles::variant).toList(),
                documents(d, "gone").stream()
                        .map(t -> new Tombstone(text(t, "locale"), text(t, "path")))
                        .toList());
    }

    static Rendition rendition(Document d) {
        return new Rendition(
                text(d, "locale"),
                text(d, "sourceLocale"),
                text(d, "headline"),
                optionalText(d, "lead"),
                texts(d, "byline"),
                dateline(d),
                hero(d),
                legal(d),
                UpdateType.valueOf(text(d, "updateType")),
                optionalText(d, "changeNote"),
                text(d, "bodyHtml"),
                Objects.requireNonNullElse(d.get("content", Document.class), Map.of()),
                number(d, "words"));
    }

    /** One without a fate only says that addresses of its path have queries. */
    static Moved moved(Document d) {
        Fate fate = d.getString("fate") == null ? Fate.FORGOTTEN : Fate.valueOf(text(d, "fate"));
        return fate == Fate.FORGOTTEN
                ? Moved.FORGOTTEN
                : new Moved(fate, optionalText(d, "articleId"), optionalText(d, "locale"), optionalText(d, "path"));
    }

    private static Variant variant(Document d) {
        return new Variant(
                text(d, "locale"),
                text(d, "rendition"),
                number(d, "revision"),
                number(d, "translationVersion"),
                text(d, "slug"),
                text(d, "path"),
                moment(d, "since"),
                moment(d, "firstSince"),
                d.getBoolean("behind", false),
                text(d, "headline"),
                optionalText(d, "lead"),
                optionalText(d, "section"),
                texts(d, "tags"),
                dateline(d),
                hero(d));
    }

    private static @Nullable Dateline dateline(Document owner) {
        Document d = Fields.document(owner, "dateline");
        return d == null ? null : new Dateline(text(d, "place"), LocalDate.parse(text(d, "date")));
    }

    private static @Nullable Picture hero(Document owner) {
        Document d = Fields.document(owner, "hero");
        return d == null
                ? null
                : new Picture(
                        text(d, "mediaId"),
                        number(d, "width"),
                        number(d, "height"),
                        d.getList("widths", Number.class).stream()
                                .map(Number::intValue)
                                .toList(),
                        text(d, "alt"),
                        optionalText(d, "caption"),
                        optionalText(d, "credit"));
    }

    private static Rendition.@Nullable Legal legal(Document owner) {
        Document d = Fields.document(owner, "legal");
        return d == null
                ? null
                : new Rendition.Legal(
                        text(d, "version"), LocalDate.parse(text(d, "effectiveDate")), text(d, "bindingLocale"));
    }
}
