package dev.stele.website.article;

import dev.stele.website.language.Language;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a page is not there in this language, and where it is. */
public record Notice(Text text, @Nullable Text offer, List<Offer> offers) {

    /** A language in which the article can be read, with its headline there. */
    public record Offer(Link language, String headline, String dir) {}

    static Notice of(Edition edition, LiveArticle article, String key) {
        List<Offer> offers = article.live().stream()
                .map(v -> new Offer(
                        Link.toLanguage(v.locale(), v.path(), false), v.headline(), Language.directionOf(v.locale())))
                .toList();
        boolean gone = key.equals("gone");
        Text text = edition.said(gone ? "gone.text" : "missing.text");
        Text offer = gone && !offers.isEmpty() ? edition.said("gone.others") : null;
        return new Notice(text, offer, offers);
    }
}
