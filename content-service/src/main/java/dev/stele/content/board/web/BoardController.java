package dev.stele.content.board.web;

import dev.stele.chassis.security.Person;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.board.Board;
import dev.stele.content.board.BoardRow;
import dev.stele.content.http.Parameters;
import dev.stele.content.status.LocaleState;
import dev.stele.contracts.ArticleKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how far everything is, in every language. */
@Tag(name = "Board", description = "Articles and their languages side by side")
@RestController
class BoardController {
    private static final int MOST_IDS = 100;

    private final Board board;
    private final Clock clock;

    BoardController(Board board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Operation(
            summary = "List articles with the status of each language, last changed first",
            description = "A change is whatever happens to an article here, at the translators' desks or on the site.")
    @Parameter(
            name = "locale",
            in = ParameterIn.QUERY,
            description = "That the article is to have; with `state`, the language that is to be in it")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"NEWS", "PAGE"}))
    @Parameter(name = "section", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Of the named language, or of any",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "DRAFT",
                                "RELEASED",
                                "MISSING",
                                "CLAIMED",
                                "IN_REVIEW",
                                "NEEDS_WORK",
                                "APPROVED",
                                "STALE",
                                "LIVE",
                                "WITHDRAWN",
                                "FAILED"
                            }))
    @Parameter(
            name = "mine",
            in = ParameterIn.QUERY,
            description = "Only what the caller began or changed last",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Part of the headline, in the source language or one that readers see")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            description =
                    "Only these articles, with commas between them, at most 100: which of them does the rest find?")
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "0"))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer", defaultValue = "20"))
    @GetMapping("/api/board")
    Listed list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, Person person) {
        Parameters given =
                new Parameters(parameters, "kind", "locale", "section", "state", "mine", "q", "ids", "page", "size");
        var filter = new Board.Filter(
                given.choice("kind", ArticleKind.class),
                given.locale("locale"),
                given.word("section", 64),
                given.choice("state", LocaleState.class),
                given.flag("mine") ? person.name() : null,
                given.text("q", 100),
                parameters.containsKey("ids") ? given.ids("ids", MOST_IDS) : List.of(),
                given.page(),
                given.size());
        given.raise();
        Board.Page page = board.list(filter, clock.instant());
        return new Listed(page.items(), filter.page(), filter.size(), page.total());
    }

    @Operation(summary = "One row of the board")
    @GetMapping("/api/board/{id}")
    BoardRow row(@PathVariable UUID id) {
        return board.find(id, clock.instant()).orElseThrow(() -> new ArticleRefusal.Unknown(id));
    }

    @Operation(
            summary = "Headlines of some articles",
            description = "In the order of `ids`, at most 100; unknown ones are left out.")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            required = true,
            description = "Ids of articles, with commas between them")
    @GetMapping("/api/articles/outlines")
    List<Outline> outlines(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "ids");
        List<UUID> ids = given.ids("ids", MOST_IDS);
        given.raise();
        Instant now = clock.instant();
        return Outline.inOrder(ids, board.all(ids, now));
    }

    /** One page of the board. */
    record Listed(List<BoardRow> items, int page, int size, long total) {}
}
