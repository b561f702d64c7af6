package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for translators and for reviewers, the oldest due first; other states when they ask for them. */
@Controller
class QueueController {

    private static final int SIZE = 25;

    private final Translations translations;
    private final Pages pages;
    private final Clock clock;

    QueueController(Translations translations, Pages pages, Clock clock) {
        this.translations = translations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ResponseEntity<String> forTranslators(
            Frame frame,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = QueueFilter.TO_DO) String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean mentioned,
            @RequestParam(defaultValue = "0") int page) {
        return page("desk/queue.jte", frame, new QueueFilter(locale, state, mine, mentioned, page));
    }

    @GetMapping("/review")
    ResponseEntity<String> forReviewers(
            Frame frame,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = QueueFilter.IN_REVIEW) String state,
            @RequestParam(defaultValue = "false") boolean mentioned,
            @RequestParam(defaultValue = "0") int page) {
        return page("review/queue.jte", frame, new QueueFilter(locale, state, false, mentioned, page));
    }

    private ResponseEntity<String> page(String template, Frame frame, QueueFilter filter) {
        Queue queue = translations.queue(filter, SIZE);
        return pages.page(template, frame, Map.of("queue", queue, "filter", filter, "now", clock.instant()));
    }
}
