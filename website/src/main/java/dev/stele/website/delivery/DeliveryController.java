package dev.stele.website.delivery;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.Recipe;
import dev.stele.website.page.Editions;
import dev.stele.website.page.PageSettings;
import dev.stele.website.site.SiteStore;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is live, as JSON. */
@Tag(name = "delivery", description = "What is live, as JSON; anonymous, read-only")
@ApiResponse(responseCode = "400", description = "A parameter is unknown or has an impossible value")
@ApiResponse(
        responseCode = "429",
        description = "Too many requests of one address; Retry-After says when to come again")
@Controller
class DeliveryController {

    private final DeliveryArticles articles;
    private final DeliveryLists lists;
    private final DeliveryAnswers answers;
    private final SiteStore store;
    private final PageSettings settings;

    DeliveryController(
            DeliveryArticles articles,
            DeliveryLists lists,
            DeliveryAnswers answers,
            SiteStore store,
            PageSettings settings) {
        this.articles = articles;
        this.lists = lists;
        this.answers = answers;
        this.store = store;
        this.settings = settings;
    }

    @Operation(summary = "Articles of a language, newest first")
    @Parameter(name = "kind", description = "news (when absent) or page")
    @Parameter(name = "section", description = "only of this section")
    @Parameter(name = "tag", description = "only with this tag")
    @Parameter(name = "since", description = "only first published at this moment or later")
    @Parameter(name = "until", description = "only first published before this moment")
    @Parameter(name = "before", description = "the same as until")
    @Parameter(
            name = "cursor",
            description = "where the page before ended: as it stands in next, good for the same filters")
    @Parameter(name = "size", description = "1 to 100, 20 when absent")
    @Parameter(name = "fields", description = "only these fields of each article, separated by commas")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleList.class)))
    @GetMapping(path = "/api/v1/{locale}/articles", produces = "application/json")
    Recipe list(@PathVariable String locale, @Parameter(hidden = true) HttpServletRequest request) {
        ListQuery query = ListQuery.of(locale, request.getParameterMap());
        return ((Recipe) () -> lists.list(locale, query)).forQuery(query.canonical(locale));
    }

    @Operation(summary = "The home list of a language as readers see it")
    @Parameter(name = "fields", description = "only these fields of each article, separated by commas")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleList.class)))
    @GetMapping(path = "/api/v1/{locale}/front", produces = "application/json")
    Recipe front(@PathVariable String locale, @Parameter(hidden = true) HttpServletRequest request) {
        Fields fields = fields(request, Fields.OF_SUMMARY);
        return ((Recipe) () -> lists.front(locale, fields)).forQuery(fields.query());
    }

    @Operation(summary = "One article or static page by its slug")
    @Parameter(name = "fields", description = "only these fields, separated by commas")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleText.class)))
    @ApiResponse(responseCode = "301", description = "It has another slug now")
    @ApiResponse(
            responseCode = "404",
            description = "There is no such article in this language; alternates name others")
    @ApiResponse(responseCode = "410", description = "It was withdrawn; alternates name the languages that remain")
    @GetMapping(path = "/api/v1/{locale}/articles/{slug}", produces = "application/json")
    Recipe article(
            @PathVariable String locale,
            @PathVariable String slug,
            @Parameter(hidden = true) HttpServletRequest request) {
        Fields fields = fields(request, Fields.OF_TEXT);
        return ((Recipe) () -> articles.any(locale, slug, fields)).forQuery(fields.query());
    }

    @Operation(summary = "One static page by its slug")
    @Parameter(name = "fields", description = "only these fields, separated by commas")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleText.class)))
    @ApiResponse(responseCode = "301", description = "It has another slug now")
    @ApiResponse(responseCode = "404", description = "There is no such page in this language; alternates name others")
    @ApiResponse(responseCode = "410", description = "It was withdrawn; alternates name the languages that remain")
    @GetMapping(path = "/api/v1/{locale}/pages/{slug}", produces = "application/json")
    Recipe page(
            @PathVariable String locale,
            @PathVariable String slug,
            @Parameter(hidden = true) HttpServletRequest request) {
        Fields fields = fields(request, Fields.OF_TEXT);
        return ((Recipe) () -> articles.page(locale, slug, fields)).forQuery(fields.query());
    }

    @Operation(summary = "Name, languages and sections of the site")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SiteDescription.class)))
    @GetMapping(path = "/api/v1/site", produces = "application/json")
    Recipe site() {
        return () -> answers.ok(SiteDescription.of(store.read(Editions::settings), settings), "site")
                .build();
    }

    @Hidden
    @GetMapping("/api/**")
    Answer unknown() {
        return answers.problem(404, "unknown-address", "Unknown address", "The API has nothing at this address.");
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

    private static Fields fields(HttpServletRequest request, List<String> known) {
        return Fields.of(new Query(request.getParameterMap(), Set.of("fields")).value("fields"), known);
    }
}
