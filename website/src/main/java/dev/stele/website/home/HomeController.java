package dev.stele.website.home;

import dev.stele.website.answer.Recipe;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page of each language. */
@Hidden
@Controller
class HomeController {

    private final HomePage page;

    HomeController(HomePage page) {
        this.page = page;
    }

    @GetMapping("/{locale}/")
    Recipe home(@PathVariable String locale) {
        return () -> page.answer(locale);
    }

    @GetMapping("/{locale}")
    Recipe withoutSlash(@PathVariable String locale) {
        return () -> page.withoutSlash(locale);
    }
}
