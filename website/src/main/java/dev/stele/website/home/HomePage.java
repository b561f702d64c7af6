package dev.stele.website.home;

import dev.stele.website.answer.Answer;
import dev.stele.website.page.Alternates;
import dev.stele.website.page.Card;
import dev.stele.website.page.Edition;
import dev.stele.website.page.Frame;
import dev.stele.website.page.Head;
import dev.stele.website.page.JsonLd;
import dev.stele.website.page.PageRenderer;
import dev.stele.website.page.PageSettings;
import dev.stele.website.page.Spoken;
import dev.stele.website.page.Text;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Makes the home page of a language. */
@Component
class HomePage {

    private static final UnaryOperator<String> PATH = locale -> "/" + locale + "/";

    private final Spoken spoken;
    private final PageRenderer renderer;
    private final PageSettings settings;
    private final JsonLd data;

    HomePage(Spoken spoken, PageRenderer renderer, PageSettings settings, JsonLd data) {
        this.spoken = spoken;
        this.renderer = renderer;
        this.settings = settings;
        this.data = data;
    }

    Answer answer(String locale) {
        return spoken.in(locale, this::home);
    }

    /** The address without the last slash is not a second address of the page. */
    Answer withoutSlash(String locale) {
        return spoken.in(
                locale,
                edition -> Answer.status(301)
                        .header("Location", edition.homePath())
                        .cacheControl("public, max-age=3600")
                        .build());
    }

    private Answer home(Edition edition) {
        List<Card> cards = FrontPage.cards(edition);
        Text name = edition.siteName();
        String tagline =
                edition.text(edition.settings().tagline()).map(Text::value).orElse(null);
        Head head = Head.of(
                        name.value(),
                        tagline,
                        settings.url(edition.homePath()),
                        Alternates.of(edition, settings, PATH, "/"))
                .withData(website(edition));
        Frame frame = renderer.frame(edition, head, Alternates.languages(edition, PATH), edition.homePath());
        return (cards.isEmpty()
                        ? renderer.fill(
                                200,
                                "empty.jte",
                                frame,
                                Map.of("configured", edition.isConfigured(), "others", OtherLanguages.than(edition)))
                        : renderer.fill(200, "home.jte", frame, Map.of("front", Front.of(cards))))
                .header("Surrogate-Key", "home " + edition.locale())
                .build();
    }

    private String website(Edition edition) {
        return data.write(Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "WebSite",
                "name",
                edition.siteName().value(),
                "url",
                settings.url(edition.homePath()),
                "inLanguage",
                edition.locale(),
                "publisher",
                data.publisher(edition),
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        settings.url(edition.homePath() + "search") + "?q={search_term_string}",
                        "query-input",
                        "required name=search_term_string")));
    }
}
