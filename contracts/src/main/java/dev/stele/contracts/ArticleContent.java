package dev.stele.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of an article in one language. Every text field is plain text except those of paragraphs, list items and
 * quotes, which may carry the inline markup {@code strong em a br sup sub}.
 *
 * @param slug last part of the address; lower-case letters and digits of one script, with hyphens, at most 120
 * @param section id of a section of the site
 * @param legal only on static and legal pages
 */
public record ArticleContent(
        String headline,
        @Nullable String slug,
        @Nullable String lead,
        @Nullable Dateline dateline,
        List<String> byline,
        @Nullable String section,
        List<String> tags,
        @Nullable Hero hero,
        List<Block> blocks,
        @Nullable Legal legal) {

    /** Where and when: the place in the language of the text, and the day it tells of. */
    public record Dateline(String place, LocalDate date) {}

    /** The picture above the text. */
    public record Hero(
            UUID mediaId,
            String alt,
            @Nullable String caption,
            @Nullable String credit) {}

    /** Version, first day of force and the language that prevails when translations differ. */
    public record Legal(String version, LocalDate effectiveDate, String bindingLocale) {}
}
