package dev.stele.website.delivery;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is live, as JSON. */
@Tag(name = "delivery", description = "What is live, as JSON; anonymous, read-only")
@Controller
class DeliveryController {

    private final DeliveryArticles articles;
    private final DeliveryAnswers answers;
    private final SiteStore store;
    private final PageSettings settings;

    DeliveryController(DeliveryArticles articles, DeliveryAnswers answers, SiteStore store, PageSettings settings) {
        this.articles = articles;
        this.answers = answers;
        this.store = store;
        this.settings = settings;
    }

    @Operation(summary = "Articles of a language, newest first")
    @Parameter(name = "section", description = "only of this section")
    @Parameter(name = "tag", description = "only with this tag")
    @Parameter(name = "before", description = "only published before this moment, or the cursor of `next`")
    @Parameter(name = "size", description = "1 to 100, 20 when absent")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleList.class)))
    @ApiResponse(responseCode = "400", description = "A parameter is unknown or has an impossible value")
    @GetMapping(path = "/api/v1/{locale}/articles", produces = "application/json")
    Recipe list(@PathVariable String locale, @Parameter(hidden = true) HttpServletRequest request) {
        ListQuery query = ListQuery.of(request.getParameterMap());
        return ((Recipe) () -> articles.list(locale, query)).forQuery(query.canonical());
    }

    @Operation(summary = "One article or static page by its slug")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleText.class)))
    @ApiResponse(responseCode = "301", description = "It has another slug now")
    @ApiResponse(responseCode = "404", description = "There is no such article in this language")
    @ApiResponse(responseCode = "410", description = "It was withdrawn")
    @GetMapping(path = "/api/v1/{locale}/articles/{slug}", produces = "application/json")
    Recipe article(@PathVariable String locale, @PathVariable String slug) {
        return () -> articles.article(locale, slug);
    }

    @Operation(summary = "Name, languages and sections of the site")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SiteDescription.class)))
    @GetMapping(path = "/api/v1/site", produces = "application/json")
    Recipe site() {
        return () -> answers.ok(SiteDescription.of(store.read(Editions::settings), settings));
    }

    @ExceptionHandler
    Answer refused(UnknownQuery e) {
        return answers.problem(
                400, "bad-query", "Bad query", "The parameter \"" + e.parameter() + "\" is unknown or cannot be that.");
    }

    @ExceptionHandler
    Answer unreadable(InvalidParameterException e) {
        return answers.problem(400, "bad-query", "Bad query", "The query is not UTF-8.");
    }
}
