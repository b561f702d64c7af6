package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Representation;
import dev.stele.e2e.history.record.Sighting;
import dev.stele.e2e.history.run.World.Address;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Reads the public site in every representation, and tries to read drafts. */
final class Reading extends Client {

    private static final List<Representation> WISHES = List.of(
            Representation.PAGE,
            Representation.PAGE,
            Representation.PAGE,
            Representation.PAGE,
            Representation.PAGE,
            Representation.PAGE,
            Representation.API_ARTICLE,
            Representation.API_ARTICLE,
            Representation.API_ARTICLE,
            Representation.API_LIST,
            Representation.API_LIST,
            Representation.API_FRONT,
            Representation.ATOM,
            Representation.JSON_FEED,
            Representation.HOME,
            Representation.SECTION,
            Representation.SITEMAP,
            Representation.NEWS_SITEMAP,
            Representation.DRAFT_PROBE);

    private final Api website;
    private final Api content;
    private final RepresentationParser parser;
    private final String locale;

    /** @param content the content API as a stranger sees it */
    Reading(String name, World world, Recorder recorder, long seed, Api website, Api content, String locale) {
        super(name, world, recorder, seed, Duration.ofMillis(15));
        this.website = website;
        this.content = content;
        this.parser = new RepresentationParser(world);
        this.locale = locale;
    }

    @Override
    void step() {
        Representation wish = WISHES.get(random.nextInt(WISHES.size()));
        switch (wish) {
            case PAGE, API_ARTICLE -> {
                Address at = world.anyAddress(random, locale);
                if (at != null) {
                    at(wish, at);
                }
            }
            case DRAFT_PROBE -> probe();
            default -> list(wish, locale);
        }
    }

    /** Reads everything there is once, in every representation. */
    void everything() {
        for (Address at : world.addresses()) {
            at(Representation.PAGE, at);
            at(Representation.API_ARTICLE, at);
        }
        for (String language : World.LOCALES) {
            for (Representation each : Representation.values()) {
                if (each != Representation.PAGE
                        && each != Representation.API_ARTICLE
                        && each != Representation.DRAFT_PROBE) {
                    list(each, language);
                }
            }
        }
    }

    private void at(Representation wish, Address at) {
        if (wish == Representation.PAGE) {
            read(wish, RepresentationParser.encoded(at.path()), answer -> parser.page(at, answer));
        } else {
            String slug = at.path().substring(at.path().lastIndexOf('/') + 1);
            String path = "/api/v1/" + at.locale() + "/articles/" + slug;
            read(wish, RepresentationParser.encoded(path), answer -> parser.apiArticle(at, answer));
        }
    }

    private void list(Representation wish, String language) {
        switch (wish) {
            case API_LIST ->
                read(wish, "/api/v1/" + language + "/articles?size=100", ok(a -> parser.apiList(language, a, true)));
            case API_FRONT -> read(wish, "/api/v1/" + language + "/front", ok(a -> parser.apiList(language, a, false)));
            case ATOM -> read(wish, "/" + language + "/feed.atom", ok(a -> parser.atom(language, a)));
            case JSON_FEED -> read(wish, "/" + language + "/feed.json", ok(a -> parser.jsonFeed(language, a)));
            case HOME -> read(wish, "/" + language + "/", ok(a -> parser.cards(language, a)));
            case SECTION ->
                read(wish, "/" + language + "/sections/" + World.SECTION, ok(a -> parser.cards(language, a)));
            case SITEMAP -> read(wish, "/sitemap.xml", ok(parser::sitemap));
            case NEWS_SITEMAP -> read(wish, "/news-sitemap.xml", ok(parser::newsSitemap));
            default -> throw new IllegalArgumentException(wish.name());
        }
    }

    private void read(Representation wish, String path, Function<Answer, List<Sighting>> look) {
        Attempt attempt = recorder.attempt(name, () -> website.get(path));
        Answer answer = attempt.answer();
        boolean answered = answer != null && answer.status() < 500;
        recorder.add(new Operation.Read(
                attempt.span(),
                answered ? Outcome.OK : Outcome.INFO,
                wish,
                path,
                attempt.status(),
                answered && answer != null ? look.apply(answer) : List.of()));
    }

    private static Function<Answer, List<Sighting>> ok(Function<Answer, List<Sighting>> look) {
        return answer -> answer.status() == 200 ? look.apply(answer) : List.of();
    }

    private void probe() {
        String path = "/api/articles/" + anyArticle() + (random.nextBoolean() ? "" : "/revisions/1");
        Attempt attempt = recorder.attempt(name, () -> content.get(path));
        Outcome outcome = switch (attempt.outcome()) {
            case OK -> Outcome.FAIL;
            case FAIL -> Outcome.OK;
            case INFO -> Outcome.INFO;
        };
        recorder.add(new Operation.Read(
                attempt.span(), outcome, Representation.DRAFT_PROBE, path, attempt.status(), List.of()));
    }
}
