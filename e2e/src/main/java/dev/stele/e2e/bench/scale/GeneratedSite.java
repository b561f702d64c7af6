package dev.stele.e2e.bench.scale;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/** A site of many articles in three languages, as the publisher would have written it; the same for the same seed. */
final class GeneratedSite {

    static final List<String> LOCALES = List.of("en", "ru", "tg");
    static final List<String> SECTIONS = List.of("politics", "society", "economy", "culture", "science", "sport");
    static final int TAGS = 200;
    static final Duration AGE = Duration.ofDays(8 * 365);

    private static final int PARAGRAPHS = 4;
    private static final int AT_ONCE = 500;
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final int articles;
    private final long seed;
    private final Instant newest;
    private final Map<String, Vocabulary> words;

    GeneratedSite(int articles, long seed, Instant newest) {
        this.articles = articles;
        this.seed = seed;
        this.newest = newest;
        this.words =
                LOCALES.stream().collect(Collectors.toMap(Function.identity(), locale -> Vocabulary.of(locale, seed)));
    }

    int articles() {
        return articles;
    }

    long seed() {
        return seed;
    }

    Instant newest() {
        return newest;
    }

    Vocabulary words(String locale) {
        return Objects.requireNonNull(words.get(locale), locale);
    }

    String path(int article, String locale) {
        return "/" + locale + "/news/" + slug(article);
    }

    static String tag(String locale, int number) {
        return locale + "-tag-" + number;
    }

    void write(MongoDatabase data) {
        for (int first = 0; first < articles; first += AT_ONCE) {
            List<Document> manifests = new ArrayList<>();
            List<Document> renditions = new ArrayList<>();
            List<Document> routes = new ArrayList<>();
            for (int n = first; n < Math.min(articles, first + AT_ONCE); n++) {
                write(n, manifests, renditions, routes);
            }
            data.getCollection("renditions").insertMany(renditions, UNORDERED);
            data.getCollection("routes").insertMany(routes, UNORDERED);
            data.getCollection("articles").insertMany(manifests, UNORDERED);
        }
    }

    private void write(int n, List<Document> manifests, List<Document> renditions, List<Document> routes) {
        Random random = new Random(seed + n);
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Instant published = newest.minusMillis((long) (AGE.toMillis() * ((double) n / articles)));
        String section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        int tag = random.nextInt(TAGS);
        List<Document> live = new ArrayList<>();
        for (String locale : LOCALES) {
            Document head = new Document("locale", locale)
                    .append("headline", words(locale).phrase(random, 7))
                    .append("lead", words(locale).sentence(random))
                    .append("slug", slug(n))
                    .append("section", section)
                    .append("tags", List.of(tag(locale, tag), tag(locale, (tag + 7) % TAGS)))
                    .append("dateline", new Document("place", "Kamar").append("date", "2026-01-01"))
                    .append("hero", hero(random, locale));
            Document rendition = rendition(id, locale, head, random);
            renditions.add(rendition);
            routes.add(new Document("_id", locale + "/news/" + slug(n))
                    .append("articleId", id)
                    .append("locale", locale));
            live.add(new Document(head)
                    .append("rendition", rendition.get("_id"))
                    .append("revision", 1)
                    .append("translationVersion", locale.equals("en") ? 0 : 1)
                    .append("path", path(n, locale))
                    .append("since", Date.from(published))
                    .append("firstSince", Date.from(published))
                    .append("behind", false));
        }
        manifests.add(new Document("_id", id)
                .append("version", 1L)
                .append("kind", "NEWS")
                .append("sourceLocale", "en")
                .append("publishedAt", Date.from(published))
                .append("changedAt", Date.from(published))
                .append("live", live)
                .append("gone", List.of()));
    }

    private Document rendition(String article, String locale, Document head, Random random) {
        List<String> paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> Stream.generate(() -> words(locale).sentence(random))
                        .limit(2 + random.nextInt(3))
                        .collect(Collectors.joining(" ")))
                .toList();
        String html = paragraphs.stream().map(it -> "<p>" + it + "</p>").collect(Collectors.joining("\n"));
        List<Document> blocks = IntStream.range(0, paragraphs.size())
                .mapToObj(i ->
                        new Document("type", "paragraph").append("id", "b" + i).append("text", paragraphs.get(i)))
                .toList();
        return new Document(head)
                .append("_id", article + "/" + locale + "/1/" + (locale.equals("en") ? 0 : 1))
                .append("articleId", article)
                .append("kind", "NEWS")
                .append("revision", 1)
                .append("translationVersion", locale.equals("en") ? 0 : 1)
                .append("sourceLocale", "en")
                .append("byline", List.of("Writer " + random.nextInt(60)))
                .append("updateType", "MAJOR")
                .append("bodyHtml", html)
                .append("content", new Document("headline", head.get("headline")).append("blocks", blocks))
                .append("words", html.split(" ").length);
    }

    private Document hero(Random random, String locale) {
        return new Document("mediaId", new UUID(random.nextLong(), random.nextLong()).toString())
                .append("width", 1600)
                .append("height", 1067)
                .append("type", "image/jpeg")
                .append("widths", List.of(480, 960, 1600))
                .append("alt", words(locale).phrase(random, 5))
                .append("credit", "Generated");
    }

    private static String slug(int article) {
        return "story-" + article;
    }
}
