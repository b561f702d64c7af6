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
        @Nullable String byline,
        @Nullable String dateline,
        Stamp published,
        @Nullable Stamp updated,
        List<Link> readIn,
        List<Link> absent,
        boolean behind,
        @Nullable Note correction,
        @Nullable Picture hero,
        String bodyHtml,
        @Nullable Legal legal,
        List<Link> tags,
        Text relatedTitle,
        List<Card> related) {

    /** A moment for people and for machines. */
    public record Stamp(String text, String datetime) {}

    /** What the newsroom says about a revision, in its own language. */
    public record Note(
            String text, @Nullable String lang, @Nullable String dir) {}

    /** What a legal page says about itself. */
    public record Legal(
            String version, String effective, @Nullable String binding) {}
}
