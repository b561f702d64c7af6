package dev.stele.translation.statistics.persistence;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.statistics.Backlog;
import dev.stele.translation.statistics.SeenLocales;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Counts the documents of the desk that somebody still has to work on. */
@Component
class MongoBacklog implements Backlog {

    private static final List<String> WAITING = Stream.of(Stage.NEEDED, Stage.IN_REVIEW, Stage.NEEDS_WORK, Stage.STALE)
            .map(Stage::name)
            .toList();

    private final MongoCollection<Document> translations;

    MongoBacklog(MongoDatabase database) {
        this.translations = database.getCollection("translations");
    }

    @Override
    public List<Pile> piles(SeenLocales locales) {
        List<Pile> piles = translations
                .aggregate(List.of(
                        match(and(in("stage", WAITING), locales.all() ? empty() : in("locale", locales.tags()))),
                        group(
                                new Document("locale", "$locale").append("stage", "$stage"),
                                sum("translations", 1),
                                sum("words", "$queue.words"),
                                sum("openWords", "$queue.openWords"))))
                .map(MongoBacklog::pile)
                .into(new ArrayList<>());
        piles.sort(Comparator.comparing(Pile::locale).thenComparing(Pile::stage));
        return piles;
    }

    private static Pile pile(Document it) {
        Document key = it.get("_id", Document.class);
        return new Pile(
                key.getString("locale"),
                Stage.valueOf(key.getString("stage")),
                number(it, "translations").intValue(),
                number(it, "words").longValue(),
                number(it, "openWords").longValue());
    }

    private static Number number(Document it, String field) {
        return it.get(field, (Number) 0);
    }
}
