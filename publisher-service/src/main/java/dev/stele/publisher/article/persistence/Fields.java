package dev.stele.publisher.article.persistence;

import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleContent.Legal;
import dev.stele.contracts.MediaRef;
import dev.stele.publisher.article.Summary;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Parts that several documents have in common; what is absent has no field. */
final class Fields {

    private Fields() {}

    static <T> void put(Document to, String name, @Nullable T value, Function<T, ?> as) {
        if (value != null) {
            to.append(name, as.apply(value));
        }
    }

    static <T> void put(Document to, String name, @Nullable T value) {
        put(to, name, value, Function.identity());
    }

    static Date date(Instant instant) {
        return Date.from(instant);
    }

    static Document dateline(Dateline dateline) {
        return new Document("place", dateline.place())
                .append("date", dateline.date().toString());
    }

    static Document legal(Legal legal) {
        return new Document("version", legal.version())
                .append("effectiveDate", legal.effectiveDate().toString())
                .append("bindingLocale", legal.bindingLocale());
    }

    static Document hero(Summary.Hero hero) {
        Document document = new Document("mediaId", hero.media().mediaId().toString())
                .append("width", hero.media().width())
                .append("height", hero.media().height())
                .append("type", hero.media().type())
                .append("widths", hero.media().widths())
                .append(
                        "formats",
                        hero.media().formats().stream().map(Fields::format).toList());
        put(document, "focus", hero.media().focus(), Fields::focus);
        document.append("alt", hero.alt());
        put(document, "caption", hero.caption());
        put(document, "credit", hero.credit());
        put(document, "rights", hero.media().rights());
        return document;
    }

    private static Document format(MediaRef.Format format) {
        return new Document("type", format.type()).append("widths", format.widths());
    }

    private static Document focus(MediaRef.Focus focus) {
        return new Document("x", focus.x()).append("y", focus.y());
    }
}
