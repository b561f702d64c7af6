package dev.stele.newsroom.review;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Queue;
import dev.stele.newsroom.translation.QueueFilter;
import dev.stele.newsroom.translation.Translations;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for reviewers; other states when they ask for them. */
@Controller
class ReviewQueueController {

    private static final int SIZE = 25;

    private final Translations translations;
    private final Pages pages;
    private final Clock clock;

    ReviewQueueController(Translations translations, Pages pages, Clock clock) {
        this.translations = translations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/review")
    ResponseEntity<String> queue(
            Frame frame,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = "IN_REVIEW") String state,
            @RequestParam(defaultValue = "false") boolean mentioned,
            @RequestParam(defaultValue = "0") int page) {
        QueueFilter filter = new QueueFilter(locale, state, false, mentioned, page);
        Queue queue = translations.queue(filter, SIZE);
        return pages.page("review/queue.jte", frame, Map.of("queue", queue, "filter", filter, "now", clock.instant()));
    }
}
