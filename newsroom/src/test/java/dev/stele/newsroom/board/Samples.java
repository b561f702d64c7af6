package dev.stele.newsroom.board;

import java.util.List;

/** What the content service answers. */
final class Samples {

    static final String SITE = """
            {"defaultLocale": "en", "locales": ["en", "ru", "tg"], "navigation": [],
             "sections": [{"id": "news", "name": {"en": "News", "ru": "Новости"}}]}""";

    private Samples() {}

    static String page(String... rows) {
        return "{\"items\": %s, \"page\": 0, \"size\": 25, \"total\": %d}".formatted(List.of(rows), rows.length);
    }

    static String row(String id, String headline) {
        return """
                {"id": "%s", "kind": "NEWS", "state": "ORDERED", "version": 3, "revision": 2, "released": true,
                 "sourceLocale": "en", "headline": "%s", "headlines": {}, "section": "news",
                 "updatedAt": "2026-09-24T07:00:00Z", "updatedBy": "chief", "changedAt": "2026-09-24T07:22:00Z",
                 "locales": {
                  "en": {"state": "live", "source": true, "required": true, "revision": 2,
                         "since": "2026-09-24T07:02:00Z", "path": "/en/news/bridge"},
                  "ru": {"state": "claimed", "source": false, "required": true, "claimedBy": "ru",
                         "claimedUntil": "2099-09-24T07:52:00Z"},
                  "tg": {"state": "missing", "source": false, "required": false}}}""".formatted(id, headline);
    }
}
