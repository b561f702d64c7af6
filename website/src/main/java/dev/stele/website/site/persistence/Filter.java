package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import dev.stele.website.site.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A selection as a query over the live manifests. */
final class Filter {

    private Filter() {}

    static Bson of(Selection wanted) {
        List<Bson> all = new ArrayList<>();
        all.add(eq("kind", wanted.kind().name()));
        List<Bson> variant = variant(wanted);
        all.add(wanted.locale() == null ? exists("live.0") : eq("live.locale", wanted.locale()));
        if (!variant.isEmpty()) {
            all.add(elemMatch("live", and(variant)));
        }
        if (wanted.before() != null) {
            all.add(before(wanted.before(), wanted.beforeId()));
        }
        if (wanted.after() != null) {
            all.add(after(wanted.after(), wanted.afterId()));
        }
        return and(all);
    }

    /** All of one language: a tag in Russian must not find the Tajik text of an article. */
    private static List<Bson> variant(Selection wanted) {
        List<Bson> all = new ArrayList<>();
        if (wanted.section() != null) {
            all.add(eq("section", wanted.section()));
        }
        if (wanted.tag() != null) {
            all.add(eq("tags", wanted.tag()));
        }
        if (wanted.author() != null) {
            all.add(eq("byline", wanted.author()));
        }
        if (!all.isEmpty() && wanted.locale() != null) {
            all.add(eq("locale", wanted.locale()));
        }
        return all;
    }

    private static Bson after(Instant moment, @Nullable String id) {
        Bson later = gt("publishedAt", Date.from(moment));
        return id == null ? later : or(later, and(eq("publishedAt", Date.from(moment)), lt("_id", id)));
    }

    private static Bson before(Instant moment, @Nullable String id) {
        Bson earlier = lt("publishedAt", Date.from(moment));
        return id == null ? earlier : or(earlier, and(eq("publishedAt", Date.from(moment)), gt("_id", id)));
    }
}
