package dev.stele.website.search;

import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.page.Alternates;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Failures;
import dev.stele.website.page.Frame;
import dev.stele.website.page.Head;
import dev.stele.website.page.Link;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.page.Spoken;
import dev.stele.website.page.Text;
import dev.stele.website.search.SearchView.Found;
import dev.stele.website.search.SearchView.Option;
import dev.stele.website.search.index.Hits;
import dev.stele.website.search.index.Question;
import dev.stele.website.search.index.TextIndex;
import dev.stele.website.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the search page of a language. It is in no index of others and, being asked by anybody, in no large memory. */
@Component
class SearchPage {

    private static final int SIZE = 10;
    static final long RETRY_SECONDS = 10;

    private final Spoken spoken;
    private final PageRenderer renderer;
    private final Failures failures;
    private final TextIndex index;
    private final Questions questions;
    private final FoundTexts texts;

    SearchPage(
            Spoken spoken,
            PageRenderer renderer,
            Failures failures,
            TextIndex index,
            Questions questions,
            FoundTexts texts) {
        this.spoken = spoken;
        this.renderer = renderer;
        this.failures = failures;
        this.index = index;
        this.questions = questions;
        this.texts = texts;
    }

    Answer answer(String locale, SearchRequest request) {
        return spoken.in(locale, edition -> {
            if (request.isEmpty()) {
                return page(200, edition, request, null, null, List.of(), List.of(), false)
                        .build();
            }
            if (!index.isFilled()) {
                Text preparing = edition.said("search.preparing");
                return page(503, edition, request, preparing, null, List.of(), List.of(), false)
                        .header("Retry-After", Long.toString(RETRY_SECONDS))
                        .build();
            }
            return results(edition, request);
        });
    }

    Answer refused(String locale) {
        SearchRequest nothing = new SearchRequest("", null, null, null, 1);
        return spoken.in(locale, edition -> {
            Text bad = edition.said("search.bad", SearchRequest.LONGEST);
            return page(400, edition, nothing, bad, null, List.of(), List.of(), false)
                    .build();
        });
    }

    /** Says why there is no result now; in so many seconds there may be one. */
    Answer unanswered(String locale, int status, String key, long seconds) {
        SearchRequest nothing = new SearchRequest("", null, null, null, 1);
        return spoken.in(
                locale,
                edition -> page(status, edition, nothing, edition.said(key), null, List.of(), List.of(), false)
                        .header("Retry-After", Long.toString(seconds))
                        .build());
    }

    private Answer results(Edition edition, SearchRequest request) {
        Question question = questions.of(edition.locale(), request);
        Hits hits = index.find(question, (request.page() - 1) * SIZE, SIZE);
        Site site = edition.site();
        List<Found> found = texts.of(edition, site, hits);
        if (request.page() > 1 && found.isEmpty()) {
            return failures.notFound(site, edition.locale());
        }
        boolean more = hits.total() > (long) request.page() * SIZE && request.mayGoOn();
        return page(
                        200,
                        edition,
                        request,
                        outcome(edition, hits, found),
                        hits.similar() ? edition.said("search.similar") : null,
                        found.isEmpty() ? advice(edition, request) : List.of(),
                        found,
                        more)
                .build();
    }

    private static Text outcome(Edition edition, Hits hits, List<Found> found) {
        if (found.isEmpty()) {
            return edition.said("search.none");
        }
        return edition.said(hits.exact() ? "search.count" : "search.many", hits.total());
    }

    private static List<Text> advice(Edition edition, SearchRequest request) {
        boolean narrowed = request.section() != null || request.from() != null || request.to() != null;
        return Stream.of("search.advice.spelling", "search.advice.fewer", narrowed ? "search.advice.wider" : null)
                .filter(Objects::nonNull)
                .map(key -> edition.said(key))
                .toList();
    }

    private Answer.Builder page(
            int status,
            Edition edition,
            SearchRequest request,
            @Nullable Text outcome,
            @Nullable Text note,
            List<Text> advice,
            List<Found> found,
            boolean more) {
        String path = "/" + edition.locale() + "/search";
        Head head = head(edition, request).along(edition.trail());
        List<Link> languages = Alternates.languages(edition, tag -> "/" + tag + "/search");
        Frame frame = renderer.frame(edition, head, languages, path);
        String action = Address.encode(path);
        SearchView view = new SearchView(
                action,
                request.q(),
                text(request.from()),
                text(request.to()),
                SearchRequest.LONGEST,
                sections(edition, request),
                outcome,
                note,
                advice,
                found,
                request.page() == 1
                        ? null
                        : action + request.onPage(request.page() - 1).query(),
                more ? action + request.onPage(request.page() + 1).query() : null);
        return renderer.fill(status, "search.jte", frame, Map.of("search", view))
                .passing();
    }

    private static Head head(Edition edition, SearchRequest request) {
        return request.isEmpty()
                ? Head.saying(edition.words(), "search.title")
                : Head.plain(request.q() + " · " + edition.words().say("search.title"));
    }

    private static List<Option> sections(Edition edition, SearchRequest request) {
        return edition.settings().sections().stream()
                .flatMap(section -> edition
                        .sectionLink(section.id())
                        .map(link -> new Option(
                                section.id(),
                                link.label(),
                                link.lang(),
                                link.dir(),
                                section.id().equals(request.section())))
                        .stream())
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
