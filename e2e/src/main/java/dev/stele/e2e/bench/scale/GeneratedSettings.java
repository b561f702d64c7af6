package dev.stele.e2e.bench.scale;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** The settings of the generated site. */
final class GeneratedSettings {

    private GeneratedSettings() {}

    /** In place of those that are there; another name makes them others. */
    static void write(MongoDatabase data, String name) {
        List<Document> sections = GeneratedSite.SECTIONS.stream()
                .map(id -> new Document("id", id).append("name", texts(locale -> id + " " + locale)))
                .toList();
        Document footer = new Document("address", new Document())
                .append("links", List.of())
                .append("copyright", new Document());
        Document settings = new Document("name", texts(locale -> name))
                .append("tagline", texts(locale -> "Generated news"))
                .append("defaultLocale", "en")
                .append("locales", GeneratedSite.LOCALES)
                .append("sections", sections)
                .append("navigation", List.of())
                .append("footer", footer);
        data.getCollection("site").deleteOne(new Document("_id", "site"));
        data.getCollection("site")
                .insertOne(new Document("_id", "site").append("sequence", 1L).append("settings", settings));
    }

    private static Document texts(Function<String, String> text) {
        Document texts = new Document();
        GeneratedSite.LOCALES.forEach(locale -> texts.append(locale, text.apply(locale)));
        return texts;
    }
}
