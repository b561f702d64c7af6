package dev.stele.website.site.persistence;

import static dev.stele.website.site.persistence.Fields.documents;
import static dev.stele.website.site.persistence.Fields.moment;
import static dev.stele.website.site.persistence.Fields.number;
import static dev.stele.website.site.persistence.Fields.optionalMoment;
import static dev.stele.website.site.persistence.Fields.optionalText;
import static dev.stele.website.site.persistence.Fields.text;
import static dev.stele.website.site.persistence.Fields.texts;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.UpdateType;
import dev.stele.website.site.Dateline;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.LiveArticle.Past;
import dev.stele.website.site.LiveArticle.Tombstone;
import dev.stele.website.site.Month;
import dev.stele.website.site.Moved;
import dev.stele.website.site.Picture;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Rendition.Correction;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
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
                version(d),
                ArticleKind.valueOf(text(d, "kind")),
                text(d, "sourceLocale"),
                moment(d, "publishedAt"),
                documents(d, "live").stream().map(Articles::variant).toList(),
                documents(d, "gone").stream()
                        .map(t -> new Tombstone(text(t, "locale"), text(t, "path")))
                        .toList(),
                documents(d, "past").stream().map(Articles::past).toList());
    }

    static Rendition rendition(Document d) {
        Document content = Objects.requireNonNullElseGet(d.get("content", Document.class), Document::new);
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
                text(d, "bodyHtml"),
                withoutRelations(content),
                number(d, "words"),
                optionalText(d, "translatorCredit"),
                documents(content, "corrections").stream()
                        .map(c -> new Correction(Instant.parse(text(c, "at")), text(c, "note")))
                        .toList(),
                texts(content, "related"));
    }

    /** Whoever reads the text as data must not learn the ids of articles that are not live. */
    private static Map<String, Object> withoutRelations(Document content) {
        Document shown = new Document(content);
        shown.remove("related");
        return shown;
    }

    private static Past past(Document d) {
        return new Past(
                text(d, "locale"),
                text(d, "rendition"),
                number(d, "revision"),
                number(d, "translationVersion"),
                moment(d, "since"),
                moment(d, "until"),
                legal(d));
    }

    static long version(Document d) {
        return d.get("version") instanceof Number version ? version.longValue() : 0;
    }

    static Wording wording(Document d) {
        return new Wording(
                text(d, "headline"),
                optionalText(d, "lead"),
                texts(d, "byline"),
                texts(d, "tags"),
                text(d, "bodyHtml"));
    }

    static Month month(Document d) {
        return new Month(YearMonth.from(moment(d, "publishedAt").atOffset(ZoneOffset.UTC)), 1);
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
                hero(d),
                texts(d, "byline"),
                optionalMoment(d, "updated"));
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
                        widths(d),
                        documents(d, "formats").stream()
                                .map(f -> new Picture.Format(text(f, "type"), widths(f)))
                                .toList(),
                        focus(d),
                        text(d, "alt"),
                        optionalText(d, "caption"),
                        optionalText(d, "credit"),
                        optionalText(d, "rights"));
    }

    private static List<Integer> widths(Document d) {
        return d.getList("widths", Number.class).stream().map(Number::intValue).toList();
    }

    private static Picture.@Nullable Focus focus(Document picture) {
        Document d = Fields.document(picture, "focus");
        return d == null ? null : new Picture.Focus(number(d, "x"), number(d, "y"));
    }

    private static Rendition.@Nullable Legal legal(Document owner) {
        Document d = Fields.document(owner, "legal");
        return d == null
                ? null
                : new Rendition.Legal(
                        text(d, "version"), LocalDate.parse(text(d, "effectiveDate")), text(d, "bindingLocale"));
    }
}
