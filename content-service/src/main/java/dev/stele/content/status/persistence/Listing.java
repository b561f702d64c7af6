package dev.stele.content.status.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What lists ask for of a receipt, beside the receipt itself: {@code {kind, publishedAt, live: [{locale, section?}]}}. */
final class Listing {
    static final String FIELD = "listing";
    static final String PUBLISHED = FIELD + ".publishedAt";
    private static final String LIVE = FIELD + ".live";

    private Listing() {}

    static Document of(PagesChanged pages) {
        List<Document> live = new ArrayList<>();
        pages.live().forEach((locale, page) -> {
            Document variant = new Document("locale", locale);
            if (page.section() != null) variant.append("section", page.section());
            live.add(variant);
        });
        return new Document("kind", pages.kind().name())
                .append("publishedAt", Date.from(publishedAt(pages)))
                .append("live", live);
    }

    static Bson news(@Nullable String section, @Nullable String locale) {
        List<Bson> variant = new ArrayList<>();
        if (section != null) variant.add(eq("section", section));
        if (section != null && locale != null) variant.add(eq("locale", locale));
        List<Bson> all = new ArrayList<>();
        all.add(eq(FIELD + ".kind", ArticleKind.NEWS.name()));
        all.add(locale == null ? exists(LIVE + ".0") : eq(LIVE + ".locale", locale));
        if (!variant.isEmpty()) all.add(elemMatch(LIVE, and(variant)));
        return and(all);
    }

    /** An older publisher does not say; then since the oldest page that is there now. */
    private static Instant publishedAt(PagesChanged pages) {
        Instant told = pages.publishedAt();
        return told != null
                ? told
                : pages.live().values().stream()
                        .map(LivePage::since)
                        .min(Comparator.naturalOrder())
                        .orElse(pages.changedAt());
    }
}
