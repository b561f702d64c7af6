package dev.stele.website.article;

import dev.stele.website.page.Card;
import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.site.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it; texts are ready to be read, {@code bodyHtml} is safe HTML.
 *
 * @param absent the languages of the site in which it cannot be read
 */
public record ArticleView(
        String headline,
        @Nullable String lead,
        @Nullable Byline byline,
        @Nullable String translator,
        @Nullable String dateline,
        Stamp published,
        @Nullable Stamp updated,
        @Nullable String readingTime,
        List<Link> readIn,
        List<Link> absent,
        @Nullable Behind behind,
        List<Correction> corrections,
        @Nullable Picture hero,
        String bodyHtml,
        @Nullable Legal legal,
        List<Version> versions,
        @Nullable Earlier earlier,
        List<Tag> tags,
        @Nullable Text relatedTitle,
        List<Card> related,
        Neighbours neighbours) {

    /** A word for what it is about, and the page of the articles with it if there is one. */
    public record Tag(String word, @Nullable String href) {}

    /** A moment for people and for machines. */
    public record Stamp(String text, String datetime) {}

    /** Says that the original has moved on, and leads to it. */
    public record Behind(String text, Link original) {}

    /** One error that was put right. */
    public record Correction(String date, String datetime, String note) {}

    /** What a page said before. */
    public record Version(String label, String href, String until) {}

    /** Says that this text is not in force any more. */
    public record Earlier(String text, String current) {}

    /** What a legal page says about itself. */
    public record Legal(
            String version, String effective, @Nullable String binding) {}
}
