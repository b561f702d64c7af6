package dev.stele.website.sitemap;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Failures;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists of pages for search engines. */
@Hidden
@Controller
class SitemapController {

    private final Sitemaps sitemaps;
    private final NewsSitemap news;
    private final Failures failures;

    SitemapController(Sitemaps sitemaps, NewsSitemap news, Failures failures) {
        this.sitemaps = sitemaps;
        this.news = news;
        this.failures = failures;
    }

    @GetMapping("/sitemap.xml")
    Recipe root() {
        return () -> answer(sitemaps.root());
    }

    @GetMapping("/sitemaps/site.xml")
    Recipe site() {
        return () -> answer(sitemaps.site());
    }

    @GetMapping("/sitemaps/{name}.xml")
    Recipe part(@PathVariable String name) {
        return () -> Part.named(name)
                .flatMap(sitemaps::part)
                .map(SitemapController::answer)
                .orElseGet(() -> failures.notFound(""));
    }

    /** Old news leaves it without anybody telling, so a finished one is good for an hour at most. */
    @GetMapping("/news-sitemap.xml")
    Recipe news() {
        return ((Recipe) () -> answer(news.write())).forQuery("?hour=" + news.hour());
    }

    private static Answer answer(String xml) {
        return Answer.status(200)
                .text("application/xml", xml)
                .header("Surrogate-Key", "sitemap")
                .cacheControl("public, max-age=60, stale-while-revalidate=300")
                .build();
    }
}
