package dev.stele.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
 * @param corrections what was put right since readers first saw the text, oldest first; in the language of the text
 * @param related ids of articles that an editor wants beside this one, in their order
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
        @Nullable Legal legal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Correction> corrections,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> related) {

    /** Empty lists are not written, so a text from before they were known keeps its hash. */
    public ArticleContent {
        corrections = corrections == null ? List.of() : corrections;
        related = related == null ? List.of() : related;
    }

    /** A text without corrections and without chosen relations. */
    public ArticleContent(
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
        this(headline, slug, lead, dateline, byline, section, tags, hero, blocks, legal, List.of(), List.of());
    }

    public ArticleContent withSlug(@Nullable String other) {
        return new ArticleContent(
                headline, other, lead, dateline, byline, section, tags, hero, blocks, legal, corrections, related);
    }

    public ArticleContent withCorrections(List<Correction> others) {
        return new ArticleContent(
                headline, slug, lead, dateline, byline, section, tags, hero, blocks, legal, others, related);
    }

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

    /**
     * One error that was put right.
     *
     * @param id given once, for ever: {@code c} and the number of the revision that put it right
     * @param at when that revision was released
     * @param note plain text
     */
    public record Correction(String id, Instant at, String note) {}
}
