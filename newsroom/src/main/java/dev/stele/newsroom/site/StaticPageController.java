package dev.stele.newsroom.site;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The standing pages of the site and what each said before. */
@Controller
class StaticPageController {

    private final StaticPages staticPages;
    private final Pages pages;

    StaticPageController(StaticPages staticPages, Pages pages) {
        this.staticPages = staticPages;
        this.pages = pages;
    }

    @GetMapping("/site/pages")
    ResponseEntity<String> all(Frame frame) {
        return pages.page("site/pages.jte", frame, Map.of("staticPages", staticPages.all()));
    }

    @GetMapping("/site/pages/{id}")
    ResponseEntity<String> versions(@PathVariable String id, Frame frame) {
        return pages.page(
                "site/versions.jte",
                frame,
                Map.of("staticPage", staticPages.page(id), "versions", staticPages.versions(id)));
    }
}
