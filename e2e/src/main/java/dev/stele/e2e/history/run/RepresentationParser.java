package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Sighting;
import dev.stele.e2e.history.run.World.Address;
import dev.stele.e2e.http.Answer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Reads out of each representation which texts, links and withdrawals it shows. */
final class RepresentationParser {

    private final World world;

    RepresentationParser(World world) {
        this.world = world;
    }

    List<Sighting> page(Address at, Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        if (answer.status() == 200) {
            Element story = Jsoup.parse(answer.text()).selectFirst("article.story");
            if (story != null) {
                seen.textOf(
                        at.article(),
                        at.locale(),
                        story.select("h1").text(),
                        story.select("p.lead").text(),
                        story.select(".story-text").text());
                for (Element link : story.select("nav.tablets a[hreflang]")) {
                    seen.link(at.article(), link.attr("hreflang"), link.attr("href"));
                }
            }
        } else {
            status(at, answer, seen);
        }
        return seen.sightings();
    }

    List<Sighting> apiArticle(Address at, Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        if (answer.status() == 200) {
            JsonNode json = answer.json();
            seen.textOf(
                    at.article(),
                    at.locale(),
                    string(json, "headline"),
                    string(json, "lead"),
                    string(json, "bodyHtml"));
            seen.link(at.article(), at.locale(), encoded(string(json, "path")));
            alternates(at.article(), json, seen);
        } else {
            status(at, answer, seen);
        }
        return seen.sightings();
    }

    private static void status(Address at, Answer answer, SightingCollector seen) {
        switch (answer.status()) {
            case 301, 308 -> {
                String path = SightingCollector.path(answer.header("Location"));
                String slug = path.substring(path.lastIndexOf('/') + 1);
                seen.link(at.article(), at.locale(), encoded("/" + at.locale() + "/news/" + slug));
            }
            case 410 -> seen.add(new Sighting.Gone(at.article(), at.locale()));
            case 404 -> seen.add(new Sighting.Unknown(at.article(), at.locale(), at.path()));
            default -> {}
        }
    }

    /** A list of the delivery API; {@code whole} when it holds every live article. */
    List<Sighting> apiList(String locale, Answer answer, boolean whole) {
        SightingCollector seen = new SightingCollector(world);
        JsonNode list = answer.json();
        for (JsonNode item : list.path("items")) {
            String language = string(item, "locale");
            String article = seen.text(language, string(item, "headline"), string(item, "lead"));
            if (article != null) {
                seen.link(article, language, encoded(string(item, "path")));
                alternates(article, item, seen);
            }
        }
        if (whole && !list.hasNonNull("next")) {
            seen.nothingElse(locale);
        }
        return seen.sightings();
    }

    private static void alternates(String article, JsonNode item, SightingCollector seen) {
        for (JsonNode other : item.path("alternates")) {
            seen.textOf(article, string(other, "locale"), string(other, "headline"));
            seen.link(article, string(other, "locale"), encoded(string(other, "path")));
        }
    }

    List<Sighting> jsonFeed(String locale, Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        for (JsonNode item : answer.json().path("items")) {
            String article =
                    seen.text(locale, string(item, "title"), string(item, "summary"), string(item, "content_html"));
            if (article != null) {
                seen.link(article, locale, string(item, "url"));
                item.path("_translations")
                        .properties()
                        .forEach(other -> seen.link(
                                article, other.getKey(), other.getValue().asString()));
            }
        }
        seen.nothingElse(locale);
        return seen.sightings();
    }

    List<Sighting> atom(String locale, Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        for (Element entry : xml(answer).select("entry")) {
            String article = seen.text(
                    locale,
                    entry.select("title").text(),
                    entry.select("summary").text(),
                    entry.select("content").text());
            if (article != null) {
                entry.select("link[rel=alternate]")
                        .forEach(link -> seen.link(article, link.attr("hreflang"), link.attr("href")));
            }
        }
        seen.nothingElse(locale);
        return seen.sightings();
    }

    /** The cards of the home page or of a section. */
    List<Sighting> cards(String locale, Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        for (Element card : Jsoup.parse(answer.text()).select("main article.card")) {
            String headline = card.select(".card-headline").text();
            String article =
                    seen.text(locale, headline, card.select(".card-lead").text());
            Element link = card.selectFirst(".card-headline a");
            if (article != null && link != null) {
                seen.link(article, locale, link.attr("href"));
            }
        }
        return seen.sightings();
    }

    List<Sighting> newsSitemap(Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        for (Element url : xml(answer).select("url")) {
            String locale = url.getElementsByTag("news:language").text();
            String article =
                    seen.text(locale, url.getElementsByTag("news:title").text());
            if (article != null) {
                seen.link(article, locale, url.select("loc").text());
            }
        }
        return seen.sightings();
    }

    /** Addresses alone; the article is known by the token in its slug. */
    List<Sighting> sitemap(Answer answer) {
        SightingCollector seen = new SightingCollector(world);
        for (Element url : xml(answer).select("url > loc")) {
            String path = SightingCollector.path(url.text());
            String article = world.articleOf(dev.stele.e2e.history.record.Tokens.in(path));
            if (article != null && path.startsWith("/news/", 3)) {
                seen.link(article, path.substring(1, 3), url.text());
            }
        }
        return seen.sightings();
    }

    private static Document xml(Answer answer) {
        return Jsoup.parse(answer.text(), "", Parser.xmlParser());
    }

    private static String string(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    static String encoded(String path) {
        try {
            return new java.net.URI(null, null, path, null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
