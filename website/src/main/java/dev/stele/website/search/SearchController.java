package dev.stele.website.search;

import dev.stele.website.answer.Answer;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The search of each language. */
@Hidden
@Controller
class SearchController {

    private final SearchPage page;
    private final SearchCache cache;

    SearchController(SearchPage page, SearchCache cache) {
        this.page = page;
        this.cache = cache;
    }

    @GetMapping("/{locale}/search")
    Answer search(@PathVariable String locale, HttpServletRequest http) {
        try {
            SearchRequest request = SearchRequest.of(http.getParameterMap());
            return cache.answer("/" + locale + request.query(), () -> page.answer(locale, request));
        } catch (BadSearch e) {
            return page.refused(locale);
        }
    }
}
