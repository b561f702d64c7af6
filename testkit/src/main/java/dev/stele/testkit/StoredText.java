package dev.stele.testkit;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Looks through every document of every collection of a database for a text. */
public final class StoredText {

    private final String wanted;
    private final SortedSet<String> places = new TreeSet<>();

    private StoredText(String wanted) {
        this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    /** Where the text stands, as a key or as a part of a value, in any case: {@code collection.field.field}. */
    public static SortedSet<String> places(MongoDatabase database, String text) {
        StoredText found = new StoredText(text);
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().forEach(it -> found.look(collection, it));
        }
        return found.places;
    }

    private void look(String place, @Nullable Object value) {
        switch (value) {
            case Document document ->
                document.forEach((key, child) -> {
                    check(place + " (key)", key);
                    look(place + "." + key, child);
                });
            case List<?> list -> list.forEach(child -> look(place, child));
            case String text -> check(place, text);
            case null, default -> {
                // Numbers, dates and bytes.
            }
        }
    }

    private void check(String place, String text) {
        if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
            places.add(place);
        }
    }
}
