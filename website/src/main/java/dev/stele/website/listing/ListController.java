package dev.stele.website.listing;

import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Failures;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of articles by section, by tag and by author. */
@Hidden
@Controller
class ListController {

    private static final int MOST_DIGITS = 4;

    private final ListPage lists;
    private final Failures failures;

    ListController(ListPage lists, Failures failures) {
        this.lists = lists;
        this.failures = failures;
    }

    @GetMapping("/{locale}/sections/{section}")
    Recipe section(
            @PathVariable String locale, @PathVariable String section, @RequestParam(defaultValue = "1") String page) {
        return paged(locale, page, number -> () -> lists.section(locale, section, number));
    }

    @GetMapping("/{locale}/tags/{tag}")
    Recipe tag(@PathVariable String locale, @PathVariable String tag, @RequestParam(defaultValue = "1") String page) {
        return paged(locale, page, number -> () -> lists.tag(locale, tag, number));
    }

    @GetMapping("/{locale}/authors/{author}")
    Recipe author(
            @PathVariable String locale, @PathVariable String author, @RequestParam(defaultValue = "1") String page) {
        return paged(locale, page, number -> () -> lists.author(locale, author, number));
    }

    private Recipe paged(String locale, String page, IntFunction<Recipe> recipe) {
        Integer number = number(page);
        if (number == null) {
            return ((Recipe) () -> failures.notFound(locale)).forQuery("?page=");
        }
        return number == 1 ? recipe.apply(1) : recipe.apply(number).forQuery("?page=" + number);
    }

    private static @Nullable Integer number(String page) {
        boolean digits = !page.isEmpty()
                && page.length() <= MOST_DIGITS
                && page.charAt(0) != '0'
                && page.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(page) : null;
    }
}
