package dev.stele.website.listing;

import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.page.Alternates;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Failures;
import dev.stele.website.page.Frame;
import dev.stele.website.page.Head;
import dev.stele.website.page.Link;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.page.PageSettings;
import dev.stele.website.page.Spoken;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the paged lists of a section, of a tag and of an author. */
@Component
class ListPage {

    private static final int SIZE = 18;

    private final Spoken spoken;
    private final PageRenderer renderer;
    private final Failures failures;
    private final PageSettings settings;

    ListPage(Spoken spoken, PageRenderer renderer, Failures failures, PageSettings settings) {
        this.spoken = spoken;
        this.renderer = renderer;
        this.failures = failures;
        this.settings = settings;
    }

    Answer section(String locale, String id, int page) {
        return spoken.in(locale, edition -> {
            Link section = edition.sectionLink(id).orElse(null);
            List<Card> cards = section == null
                    ? List.of()
                    : cards(edition, selection(locale, page).ofSection(id));
            if (section == null || (cards.isEmpty() && page > 1)) {
                return failures.notFound(edition.site(), locale);
            }
            Map<String, String> alternates = page > 1
                    ? Map.of()
                    : Alternates.of(
                            edition,
                            settings,
                            tag -> "/" + tag + "/sections/" + id,
                            "/" + edition.settings().defaultLocale() + "/sections/" + id);
            List<Link> languages = Alternates.languages(edition, tag -> "/" + tag + "/sections/" + id);
            return page(edition, null, section.label(), edition.sectionPath(id), page, cards, alternates, languages);
        });
    }

    Answer tag(String locale, String tag, int page) {
        return ofOneLanguage(locale, "tag", tag, page, Selection::withTag, Edition::tagPath);
    }

    Answer author(String locale, String author, int page) {
        return ofOneLanguage(locale, "author", author, page, Selection::byAuthor, Edition::authorPath);
    }

    /** Tags and names are words of a language, so their lists have no counterparts. */
    private Answer ofOneLanguage(
            String locale,
            String kind,
            String word,
            int page,
            BiFunction<Selection, String, Selection> narrowed,
            BiFunction<Edition, String, String> path) {
        return spoken.in(locale, edition -> {
            List<Card> cards = cards(edition, narrowed.apply(selection(locale, page), word));
            if (cards.isEmpty()) {
                return failures.notFound(edition.site(), locale);
            }
            List<Link> languages = Alternates.languages(edition, other -> "/" + other + "/");
            return page(edition, edition.said(kind), word, path.apply(edition, word), page, cards, Map.of(), languages);
        });
    }

    /** One more than a page shows, to know whether there is an older page. */
    private static Selection selection(String locale, int page) {
        return Selection.newest(locale, SIZE + 1).skipping((page - 1) * SIZE);
    }

    private static List<Card> cards(Edition edition, Selection selection) {
        List<LiveArticle> articles = edition.site().list(selection);
        return articles.stream()
                .flatMap(a -> a.in(edition.locale()).map(v -> Card.of(edition, a, v)).stream())
                .toList();
    }

    private Answer page(
            Edition edition,
            @Nullable Text label,
            String title,
            String path,
            int page,
            List<Card> cards,
            Map<String, String> alternates,
            List<Link> languages) {
        String url = settings.url(path);
        String address = Address.encode(path);
        String heading = page > 1 ? title + " · " + edition.words().say("page", page) : title;
        Head head = Head.of(heading, null, page > 1 ? url + "?page=" + page : url, alternates)
                .withFeed(address + "/feed")
                .along(edition.trail());
        Frame frame = renderer.frame(edition, head, languages, path);
        String newer = page == 1 ? null : page == 2 ? address : address + "?page=" + (page - 1);
        String older = cards.size() > SIZE ? address + "?page=" + (page + 1) : null;
        List<Card> shown = cards.subList(0, Math.min(SIZE, cards.size()));
        return renderer.fill(
                        200, "list.jte", frame, Map.of("list", new ListView(label, title, page, shown, newer, older)))
                .header("Surrogate-Key", "list " + edition.locale())
                .build();
    }
}
