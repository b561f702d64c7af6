package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Versioned;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Times;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Orders an article live: which languages, together or not, now or later. */
@Controller
@RequestMapping("/articles/{id}/publish")
class PublishController {

    private final Publications publications;
    private final NewsroomTimes newsroom;
    private final Pages pages;
    private final Clock clock;

    PublishController(Publications publications, NewsroomTimes newsroom, Pages pages, Clock clock) {
        this.publications = publications;
        this.newsroom = newsroom;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable UUID id, Frame frame) {
        Versioned<Article> article = publications.article(id);
        PublishForm blank = PublishForm.blank(article.body(), article.etag());
        return page(frame, article.body(), blank, null);
    }

    /** What stands in the way of the languages that are chosen now. */
    @PostMapping("/check")
    ResponseEntity<String> check(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Frame frame) {
        PublishForm form = PublishForm.of(given);
        return pages.page(
                "publish/findings.jte",
                frame,
                Map.of("form", form, "findings", publications.findings(id, form.locales())));
    }

    @PostMapping
    ResponseEntity<String> publish(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Frame frame) {
        PublishForm form = PublishForm.of(given);
        Times times = newsroom.in(frame);
        List<String> faults = form.faults(frame.words(), times, clock.instant());
        if (!faults.isEmpty()) {
            return page(frame, publications.article(id).body(), form, RefusedForm.faulty(faults, frame));
        }
        try {
            publications.publish(id, form.etag(), form.request(times));
            return Pages.seeOther("/articles/" + id + "/receipt");
        } catch (Refused e) {
            RefusedForm refused = RefusedForm.by(e, frame, 409, 412, 422);
            // Whoever was too slow sees what the article is now before they go on.
            Versioned<Article> article = publications.article(id);
            return page(frame, article.body(), form.withEtag(article.etag()), refused);
        }
    }

    private ResponseEntity<String> page(Frame frame, Article article, PublishForm form, @Nullable RefusedForm refused) {
        Instant now = clock.instant();
        var view = new PublishView(
                article,
                publications.status(article.id()),
                form,
                publications.findings(article.id(), known(article, form)),
                newsroom.in(frame),
                now,
                refused == null ? null : refused.problem());
        return pages.page(RefusedForm.status(refused), "publish/publish.jte", frame, Map.of("view", view));
    }

    private static List<String> known(Article article, PublishForm form) {
        return form.locales().stream().filter(article.locales()::contains).toList();
    }
}
