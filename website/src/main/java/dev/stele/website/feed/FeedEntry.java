package dev.stele.website.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as feeds tell of it. */
record FeedEntry(
        String id,
        String url,
        String title,
        @Nullable String summary,
        Instant published,
        Instant updated,
        List<String> tags,
        @Nullable String image) {}
