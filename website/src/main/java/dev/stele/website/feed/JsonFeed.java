package dev.stele.website.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed in JSON Feed 1.1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(
        String version,
        String title,
        @Nullable String description,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        String language,
        List<Item> items) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("date_modified") String dateModified,
            @Nullable String image,
            List<String> tags) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.subtitle(),
                feed.home(),
                feed.base() + ".json",
                feed.locale(),
                feed.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(FeedEntry entry) {
        return new Item(
                entry.id(),
                entry.url(),
                entry.title(),
                entry.summary() == null ? entry.title() : entry.summary(),
                entry.published().toString(),
                entry.updated().toString(),
                entry.image(),
                entry.tags());
    }
}
