package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Address;
import dev.stele.website.article.ArticleView.Behind;
import dev.stele.website.article.ArticleView.Correction;
import dev.stele.website.article.ArticleView.Earlier;
import dev.stele.website.article.ArticleView.Legal;
import dev.stele.website.article.ArticleView.Stamp;
import dev.stele.website.article.ArticleView.Tag;
import dev.stele.website.article.Finding.Found;
import dev.stele.website.language.Language;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Link;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.LiveArticle.Past;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article's page together from what the store has. */
final class ArticleComposer {

    private ArticleComposer() {}

    static ArticleView compose(Edition edition, Found found, @Nullable String translator) {
        Variant variant = found.variant();
        Rendition text = found.rendition();
        boolean news = found.article().kind() == ArticleKind.NEWS;
        RelatedArticles.Related related = RelatedArticles.beside(edition, found);
        Link section = edition.sectionLink(variant.section()).orElse(null);
        return new ArticleView(
                text.headline(),
                text.lead(),
                Byline.of(edition, text.byline(), news),
                translator == null ? null : edition.words().say("translated.by", translator),
                dateline(edition, text),
                stamp(edition, "published", variant.firstSince()),
                variant.updated() == null ? null : stamp(edition, "updated", variant.updated()),
                news ? edition.words().say("reading.time", ReadingTime.minutes(text.words(), edition.locale())) : null,
                languages(edition, found.article()),
                edition.locales().stream()
                        .filter(tag -> found.article().in(tag).isEmpty())
                        .map(tag -> Link.toLanguage(tag, "/" + tag + "/", false))
                        .toList(),
                behind(edition, found),
                corrections(edition, text),
                text.hero(),
                text.bodyHtml(),
                legal(edition, text),
                Versions.before(edition, found.article(), variant),
                null,
                variant.tags().stream().map(tag -> tag(edition, tag, news)).toList(),
                related.title(),
                related.cards(),
                Neighbours.of(edition, found));
    }

    /** A text that was live before, without what belongs to the one that is live now. */
    static ArticleView earlier(Edition edition, Found current, Past past, Rendition text) {
        return new ArticleView(
                text.headline(),
                text.lead(),
                Byline.of(edition, text.byline(), false),
                null,
                dateline(edition, text),
                stamp(edition, "published", past.since()),
                null,
                null,
                List.of(),
                List.of(),
                null,
                corrections(edition, text),
                text.hero(),
                text.bodyHtml(),
                legal(edition, text),
                Versions.before(edition, current.article(), current.variant()),
                new Earlier(
                        edition.words().say("earlier.text", edition.dates().day(past.until())),
                        Address.encode(current.variant().path())),
                List.of(),
                null,
                List.of(),
                Neighbours.NONE);
    }

    /** @param listed whether there is a list for it to be on: lists are of news */
    private static Tag tag(Edition edition, String tag, boolean listed) {
        return new Tag(tag, listed && Address.isPart(tag) ? Address.encode(edition.tagPath(tag)) : null);
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

    private static @Nullable Behind behind(Edition edition, Found found) {
        if (!found.variant().behind()) {
            return null;
        }
        return found.article()
                .in(found.article().sourceLocale())
                .map(original -> new Behind(
                        edition.words().say("behind", edition.dates().day(lastTold(original))),
                        Link.toLanguage(original.locale(), original.path(), false)))
                .orElse(null);
    }

    private static Instant lastTold(Variant original) {
        return original.updated() == null ? original.since() : original.updated();
    }

    /** The newest first: that is what a reader who was here before has not seen. */
    private static List<Correction> corrections(Edition edition, Rendition text) {
        return text.corrections().reversed().stream()
                .map(c -> new Correction(edition.dates().day(c.at()), c.at().toString(), c.note()))
                .toList();
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
