package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.UpdateType;
import dev.stele.website.article.ArticleView.Legal;
import dev.stele.website.article.ArticleView.Note;
import dev.stele.website.article.ArticleView.Stamp;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.language.Language;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article's page together from what the store has. */
final class ArticleComposer {

    private static final int RELATED = 4;
    private static final int ENOUGH = 3;

    private ArticleComposer() {}

    static ArticleView compose(Edition edition, Found found) {
        Variant variant = found.variant();
        Rendition text = found.rendition();
        boolean news = found.article().kind() == ArticleKind.NEWS;
        List<Card> ofSection = news ? related(edition, found.article(), variant.section()) : List.of();
        boolean enough = variant.section() != null && ofSection.size() >= ENOUGH;
        boolean widen = news && !enough && variant.section() != null;
        List<Card> related = widen ? related(edition, found.article(), null) : ofSection;
        Link section = edition.sectionLink(variant.section()).orElse(null);
        return new ArticleView(
                text.headline(),
                text.lead(),
                text.byline().isEmpty()
                        ? null
                        : edition.words().say("by", String.join(Language.commaOf(edition.locale()), text.byline())),
                dateline(edition, text),
                stamp(edition, "published", variant.firstSince()),
                variant.since().isAfter(variant.firstSince()) ? stamp(edition, "updated", variant.since()) : null,
                languages(edition, found.article()),
                edition.locales().stream()
                        .filter(tag -> found.article().in(tag).isEmpty())
                        .map(tag -> Link.toLanguage(tag, "/" + tag + "/", false))
                        .toList(),
                variant.behind(),
                correction(text),
                text.hero(),
                text.bodyHtml(),
                legal(edition, text),
                variant.tags().stream()
                        .map(tag -> Link.to(edition.tagPath(tag), new Text(tag, null)))
                        .toList(),
                section == null || !enough ? edition.said("latest") : edition.said("more.in", section.label()),
                related);
    }

    /** The live languages, in the order in which the site offers its own. */
    static List<Link> languages(Edition edition, LiveArticle article) {
        List<String> order = edition.locales();
        return article.live().stream()
                .sorted(Comparator.comparingInt(
                        v -> order.contains(v.locale()) ? order.indexOf(v.locale()) : order.size()))
                .map(v -> Link.toLanguage(v.locale(), v.path(), v.locale().equals(edition.locale())))
                .toList();
    }

    private static List<Card> related(Edition edition, LiveArticle article, @Nullable String section) {
        Selection selection = Selection.newest(edition.locale(), RELATED + 1).ofSection(section);
        return edition.site().list(selection).stream()
                .filter(other -> !other.id().equals(article.id()))
                .limit(RELATED)
                .flatMap(other -> other.in(edition.locale()).map(v -> Card.of(edition, other, v)).stream())
                .toList();
    }

    private static Stamp stamp(Edition edition, String key, Instant moment) {
        return new Stamp(edition.words().say(key, edition.datesIn(key).moment(moment)), moment.toString());
    }

    private static @Nullable String dateline(Edition edition, Rendition text) {
        return text.dateline() == null
                ? null
                : text.dateline().place()
                        + Language.commaOf(edition.locale())
                        + edition.dates().day(text.dateline().date());
    }

    /** A change note is written by editors, so it is in the language of the original. */
    private static @Nullable Note correction(Rendition text) {
        if (text.updateType() != UpdateType.CORRECTION || text.changeNote() == null) {
            return null;
        }
        String lang = text.isTranslation() ? text.sourceLocale() : null;
        return new Note(text.changeNote(), lang, lang == null ? null : Language.directionOf(lang));
    }

    private static @Nullable Legal legal(Edition edition, Rendition text) {
        Rendition.Legal legal = text.legal();
        if (legal == null) {
            return null;
        }
        String binding = Language.nameOf(legal.bindingLocale(), edition.words().language("legal.binding"));
        return new Legal(
                edition.words().say("legal.version", legal.version()),
                edition.words()
                        .say(
                                "legal.effective",
                                edition.datesIn("legal.effective").day(legal.effectiveDate())),
                legal.bindingLocale().equals(edition.locale())
                        ? null
                        : edition.words().say("legal.binding", binding));
    }
}
