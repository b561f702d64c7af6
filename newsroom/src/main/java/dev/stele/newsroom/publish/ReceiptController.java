package dev.stele.newsroom.publish;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what became of an order, language by language, as it becomes. */
@Controller
@RequestMapping("/articles/{id}/receipt")
class ReceiptController {

    private final Publications publications;
    private final Pages pages;
    private final Clock clock;

    ReceiptController(Publications publications, Pages pages, Clock clock) {
        this.publications = publications;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> receipt(@PathVariable UUID id, @RequestParam(defaultValue = "") String said, Frame frame) {
        ReceiptView view = view(id);
        String words = said.equals("released") && view.article().released() ? view.released(frame) : "";
        return pages.page("publish/receipt.jte", frame, Map.of("view", view, "said", words));
    }

    @GetMapping("/languages")
    ResponseEntity<String> languages(@PathVariable UUID id, Frame frame) {
        return pages.page("publish/languages.jte", frame, Map.of("view", view(id)));
    }

    private ReceiptView view(UUID id) {
        return new ReceiptView(publications.article(id).body(), publications.status(id), clock.instant());
    }
}
