package dev.stele.newsroom.site;

import dev.stele.newsroom.StubServices;

/** A small site in three languages. */
public final class SiteStubs {

    public static final String ABOUT = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";

    private static final String SITE = """
            {"name": {"en": "Charogh", "ru": "Чарог", "fa": "چراغ"}, "tagline": {"en": "In three languages at once"},
             "defaultLocale": "en", "locales": ["en", "ru", "fa"],
             "sections": [{"id": "justice", "name": {"en": "Justice", "ru": "Правосудие"}},
                          {"id": "culture", "name": {"en": "Culture", "ru": "Культура"}}],
             "navigation": [{"label": {"en": "Justice", "ru": "Правосудие"}, "section": "justice"},
                            {"label": {"en": "About"}, "articleId": "%s"},
                            {"label": {"en": "Elsewhere"}, "url": "https://example.org/"}],
             "footer": {"address": {"en": "12 Lamp-makers’ Street"}, "links": [], "copyright": {"en": "© Charogh"}}}
            """.formatted(ABOUT);

    private static final String PAGES = """
            {"items": [{"id": "%s", "kind": "PAGE", "state": "ORDERED", "headline": "About the centre",
              "sourceLocale": "en", "revision": 4, "released": false, "updatedAt": "2026-03-05T20:30:00Z", "updatedBy": "chief",
              "locales": {"en": {"state": "live", "path": "/en/pages/about"}, "ru": {"state": "in review"}}}],
             "page": 0, "size": 100, "total": 1}
            """.formatted(ABOUT);

    private SiteStubs() {}

    public static void teach(StubServices services) {
        services.content().answers("GET /api/site", SITE).answers("GET /api/board", PAGES);
    }
}
