package dev.stele.content.redirect.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.content.redirect.Redirects;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table in the collection {@code redirects}, a document for each address, as the batches before have made it. */
@Repository
class MongoRedirects implements Redirects {
    private static final int AT_ONCE = 100;
    private static final Bson REMEMBERED = ne("fate", Fate.FORGOTTEN.name());

    private final MongoCollection<Document> redirects;
    private final Batches batches;

    MongoRedirects(MongoDatabase database, Batches batches) {
        this.redirects = database.getCollection(MoveDocuments.COLLECTION);
        this.batches = batches;
    }

    @Override
    public Map<String, Move> known(Collection<String> addresses) {
        batches.catchUp();
        Map<String, Move> known = new HashMap<>();
        addresses.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> redirects
                        .find(in("_id", some))
                        .map(MoveDocuments::move)
                        .forEach(move -> known.put(move.from(), move)));
        known.values().removeIf(move -> move.fate() == Fate.FORGOTTEN);
        return known;
    }

    @Override
    public Page list(@Nullable String search, int page, int size) {
        batches.catchUp();
        Bson filter = search == null ? REMEMBERED : and(REMEMBERED, regex("_id", Pattern.quote(search)));
        List<Move> items = redirects
                .find(filter)
                .sort(ascending("_id"))
                .skip(page * size)
                .limit(size)
                .map(MoveDocuments::move)
                .into(new ArrayList<>());
        return new Page(items, redirects.countDocuments(filter));
    }

    @Override
    public long count() {
        batches.catchUp();
        return redirects.countDocuments(REMEMBERED);
    }

    @Override
    public void write(List<Move> moves, Instant at, String by) {
        for (List<Move> some : BatchSizes.split(moves)) batches.add(some, at, by);
    }
}
