package dev.stele.website.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is live in one language.
 *
 * @param path readable, not percent-encoded
 * @param since when this rendition went live; {@code firstSince}: when the language first did
 * @param behind the live source is a later revision
 * @param updated when readers of the language last got other than small changes, if they ever did
 */
public record Variant(
        String locale,
        String rendition,
        int revision,
        int translationVersion,
        String slug,
        String path,
        Instant since,
        Instant firstSince,
        boolean behind,
        String headline,
        @Nullable String lead,
        @Nullable String section,
        List<String> tags,
        @Nullable Dateline dateline,
        @Nullable Picture hero,
        List<String> byline,
        @Nullable Instant updated) {}
