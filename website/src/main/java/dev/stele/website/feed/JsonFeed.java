package dev.stele.website.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A feed in JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @Nullable String description,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        String favicon,
        List<Author> authors,
        String language,
        List<Item> items) {

    /** Somebody who wrote, or who publishes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Author(String name, @Nullable String url) {}

    /**
     * An article.
     *
     * @param contentText only where the whole text has no room
     * @param translations addresses of the same article by language: an extension, and so an object with an underscore
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") @Nullable String contentHtml,
            @JsonProperty("content_text") @Nullable String contentText,
            @Nullable String summary,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("date_modified") String dateModified,
            @Nullable String image,
            @Nullable List<Author> authors,
            String language,
            List<String> tags,
            @JsonProperty("_translations") Map<String, String> translations) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.subtitle(),
                feed.page(),
                feed.base() + ".json",
                feed.icon(),
                List.of(new Author(feed.publisher(), feed.page())),
                feed.locale(),
                feed.entries().stream().map(entry -> item(entry, feed.locale())).toList());
    }

    private static Item item(FeedEntry entry, String locale) {
        String lead = entry.summary() == null ? entry.title() : entry.summary();
        return new Item(
                entry.id(),
                entry.url(),
                entry.title(),
                entry.html(),
                entry.html() == null ? lead : null,
                entry.summary(),
                entry.published().toString(),
                entry.updated().toString(),
                entry.image() == null ? null : entry.image().url(),
                entry.authors().isEmpty()
                        ? null
                        : entry.authors().stream()
                                .map(name -> new Author(name, null))
                                .toList(),
                locale,
                Stream.concat(Stream.ofNullable(entry.section()).map(FeedEntry.Section::name), entry.tags().stream())
                        .distinct()
                        .toList(),
                entry.translations().stream()
                        .collect(Collectors.toMap(
                                FeedEntry.Translation::locale, FeedEntry.Translation::url, (a, b) -> a, TreeMap::new)));
    }
}
