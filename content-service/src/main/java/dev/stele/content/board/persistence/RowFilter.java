package dev.stele.content.board.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import dev.stele.content.board.Board;
import dev.stele.content.status.LocaleState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What is looked for on the board, as a query. */
final class RowFilter {
    private RowFilter() {}

    static Bson of(Board.Filter wanted, Instant now) {
        List<Bson> all = new ArrayList<>();
        if (wanted.locale() != null || wanted.state() != null) {
            all.add(elemMatch("cells", cell(wanted.locale(), wanted.state(), Date.from(now))));
        }
        if (wanted.kind() != null) all.add(eq("kind", wanted.kind().name()));
        if (wanted.section() != null) all.add(eq("section", wanted.section()));
        if (wanted.person() != null) all.add(eq("people", wanted.person()));
        if (wanted.search() != null) all.add(regex("headlines", Pattern.quote(RowDocument.folded(wanted.search()))));
        if (!wanted.among().isEmpty()) {
            all.add(in("_id", wanted.among().stream().map(UUID::toString).toList()));
        }
        return all.isEmpty() ? empty() : and(all);
    }

    private static Bson cell(@Nullable String locale, @Nullable LocaleState state, Date now) {
        List<Bson> all = new ArrayList<>();
        if (locale != null) all.add(eq("locale", locale));
        if (state != null) {
            Bson holds = or(exists("until", false), gt("until", now));
            all.add(or(and(eq("state", state.name()), holds), and(eq("later", state.name()), lte("until", now))));
        }
        return and(all);
    }
}
