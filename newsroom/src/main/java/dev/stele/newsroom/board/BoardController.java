package dev.stele.newsroom.board;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first screen of who writes: what there is, and how far each language is. */
@Controller
class BoardController {

    private final Board board;
    private final Pages pages;
    private final Clock clock;

    BoardController(Board board, Pages pages, Clock clock) {
        this.board = board;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/board")
    ResponseEntity<String> board(@RequestParam Map<String, String> given, Frame frame) {
        return pages.page("board/board.jte", frame, found(query(given)));
    }

    @GetMapping("/board/rows")
    ResponseEntity<String> rows(@RequestParam Map<String, String> given, Frame frame) {
        BoardQuery query = query(given);
        ResponseEntity<String> rows = pages.page("board/rows.jte", frame, found(query));
        return ResponseEntity.ok()
                .headers(rows.getHeaders())
                .header("HX-Replace-Url", query.address("/board"))
                .body(rows.getBody());
    }

    @GetMapping("/board/rows/{id}")
    ResponseEntity<String> row(@PathVariable UUID id, @RequestParam List<String> column, Frame frame) {
        BoardRow row = board.row(id);
        BoardView view = new BoardView(board.site(), query(Map.of()), clock.instant());
        List<String> columns = column.stream().filter(c -> !c.isEmpty()).toList();
        return pages.page("board/row.jte", frame, Map.of("row", row, "view", view, "columns", columns));
    }

    /** Whether what has changed belongs on a board that is filtered like this: 200, else 204. */
    @GetMapping("/board/news")
    ResponseEntity<Void> news(@RequestParam Map<String, String> given, @RequestParam String ids) {
        boolean belongs = board.finds(query(given), ids);
        return ResponseEntity.status(belongs ? HttpStatus.OK : HttpStatus.NO_CONTENT)
                .build();
    }

    private Map<String, Object> found(BoardQuery query) {
        return Map.of("rows", board.rows(query), "view", new BoardView(board.site(), query, clock.instant()));
    }

    private static BoardQuery query(Map<String, String> given) {
        String page = given.getOrDefault("page", "");
        return new BoardQuery(
                given.get("locale"),
                given.get("section"),
                given.get("state"),
                "true".equals(given.get("mine")),
                given.get("q"),
                page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0);
    }
}
