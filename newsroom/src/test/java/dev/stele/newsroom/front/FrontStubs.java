package dev.stele.newsroom.front;

import dev.stele.newsroom.StubServices;
import dev.stele.newsroom.site.SiteStubs;

/** A front with a pinned article and places for the newest, and one change that is scheduled. */
final class FrontStubs {

    static final String LAMPS = "0198f3a2-0000-7000-8000-000000000001";
    static final String WELL = "0198f3a2-0000-7000-8000-000000000002";
    static final String LATER = "2030-01-02T03:00:00Z";

    private static final String OUTLINES = """
            [{"id": "%s", "kind": "NEWS", "state": "ORDERED", "sourceLocale": "ru",
              "headlines": {"ru": "Фонарщики отремонтировали мост", "en": "Lamp-makers mend the bridge"},
              "states": {"ru": "live", "en": "live"}, "updatedAt": "2026-03-05T20:30:00Z"},
             {"id": "%s", "kind": "NEWS", "state": "DRAFT", "sourceLocale": "fa", "headlines": {"fa": "چاه دوباره باز شد"},
              "states": {"fa": "draft"}, "updatedAt": "2026-03-05T20:30:00Z"}]
            """.formatted(LAMPS, WELL);

    private FrontStubs() {}

    static void teach(StubServices services) {
        SiteStubs.teach(services);
        services.content()
                .answers("GET /api/fronts/home", """
                        {"name": "home", "version": 7, "slots": [
                          {"type": "pinned", "articleId": "%s", "gap": "LABEL"},
                          {"type": "automatic", "section": "culture", "count": 3, "gap": "SKIP"},
                          {"type": "automatic", "count": 5, "gap": "SKIP"}]}""".formatted(LAMPS))
                .answers("GET /api/fronts/home/schedule", """
                        {"version": 2, "changes": [{"at": "%s", "scheduledBy": "chief",
                          "slots": [{"type": "pinned", "articleId": "%s", "gap": "SKIP"}]}]}""".formatted(LATER, WELL))
                .answers("POST /api/fronts/home/preview", """
                        {"locale": "en", "source": "GIVEN", "curated": true,
                         "items": [{"slot": 0, "articleId": "%s", "headline": "Фонарщики отремонтировали мост", "locale": "ru",
                                    "labelled": true, "path": "/ru/news/most"},
                                   {"slot": 2, "articleId": "x", "headline": "Legal aid at the bus station", "locale": "en",
                                    "labelled": false, "path": "/en/news/legal-aid"}],
                         "empty": [{"slot": 1, "reason": "NOTHING_LEFT"}]}""".formatted(LAMPS))
                .answers("GET /api/articles/outlines", OUTLINES)
                .answers("PUT /api/fronts/home", "{}")
                .answers("PUT /api/fronts/home/schedule", "{}");
    }
}
