package dev.stele.newsroom.desk;

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

/** What waits for translators, the oldest due first; other states when they ask for them. */
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
    ResponseEntity<String> queue(
            Frame frame,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = QueueFilter.TO_DO) String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean mentioned,
            @RequestParam(defaultValue = "0") int page) {
        QueueFilter filter = new QueueFilter(locale, state, mine, mentioned, page);
        Queue queue = translations.queue(filter, SIZE);
        return pages.page("desk/queue.jte", frame, Map.of("queue", queue, "filter", filter, "now", clock.instant()));
    }
}
