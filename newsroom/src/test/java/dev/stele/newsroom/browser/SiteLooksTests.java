package dev.stele.newsroom.browser;

import dev.stele.newsroom.site.SiteStubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteLooksTests extends BrowserTest {

    @BeforeEach
    void site() {
        SiteStubs.teach(SERVICES);
        SERVICES.content().answers("GET /api/redirects", """
                {"items": [{"from": "/index.php?id=12", "fate": "ARTICLE", "articleId": "a1", "locale": "ru"},
                           {"from": "/2019/05/Бозгушоии-чоҳ-дар-деҳаи-мо", "fate": "PATH", "path": "/en/sections/culture"},
                           {"from": "/guestbook", "fate": "GONE"}], "page": 0, "size": 50, "total": 3}""");
    }

    @Test
    void settingsLookRight() {
        looksRight("site", "/site", "chief");
    }

    @Test
    void pagesLookRight() {
        looksRight("site-pages", "/site/pages", "chief");
    }

    @Test
    void addressesLookRight() {
        looksRight("site-addresses", "/site/addresses", "chief");
    }
}
