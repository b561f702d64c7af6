package dev.stele.website.feed;

import dev.stele.website.page.OpenGraph.Preview;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as feeds tell of it.
 *
 * @param id the same for ever, whatever happens to the address
 * @param summary the lead
 * @param html the whole text with absolute addresses; null where the feed would grow too large
 * @param section the name of the section
 * @param translations the same article in other languages
 */
record FeedEntry(
        String id,
        String url,
        String title,
        @Nullable String summary,
        @Nullable String html,
        Instant published,
        Instant updated,
        List<String> authors,
        @Nullable Section section,
        List<String> tags,
        @Nullable Preview image,
        List<Translation> translations) {

    record Section(String id, String name) {}

    record Translation(String locale, String url) {}
}
