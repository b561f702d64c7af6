package dev.stele.website.sitemap;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all pages for search engines. */
@Hidden
@Controller
class SitemapController {

    private final SiteStore store;
    private final PageSettings settings;

    SitemapController(SiteStore store, PageSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @GetMapping("/sitemap.xml")
    Recipe sitemap() {
        return () -> Answer.status(200)
                .text("application/xml", store.read(site -> Sitemap.write(site, settings)))
                .header("Surrogate-Key", "sitemap")
                .cacheControl("public, max-age=60, stale-while-revalidate=300")
                .build();
    }
}
