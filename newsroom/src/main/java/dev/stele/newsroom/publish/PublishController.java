package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Refused;
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

    /** @param draft whether the text that is being written is meant, and not the one that is released */
    @GetMapping
    ResponseEntity<String> form(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean draft, Frame frame) {
        Article article = publications.article(id).body();
        Status status = publications.status(id);
        int revision = draft ? article.revision() : article.publishable();
        return page(frame, article, status, PublishForm.blank(article, revision, status), null);
    }

    /** What stands in the way of the languages that are chosen now. */
    @PostMapping("/check")
    ResponseEntity<String> check(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Frame frame) {
        PublishForm form = PublishForm.of(given);
        return pages.page(
                "publish/findings.jte",
                frame,
                Map.of(
                        "form",
                        form,
                        "findings",
                        publications.findings(id, form.revision(), form.locales()),
                        "article",
                        id));
    }

    @PostMapping
    ResponseEntity<String> publish(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Frame frame) {
        PublishForm form = PublishForm.of(given);
        Times times = newsroom.in(frame);
        List<String> faults = form.faults(frame.words(), times, clock.instant());
        if (!faults.isEmpty()) {
            Article article = publications.article(id).body();
            return page(frame, article, publications.status(id), form, RefusedForm.faulty(faults, frame));
        }
        try {
            publications.publish(id, form.request(times));
            return Pages.seeOther("/articles/" + id + "/receipt");
        } catch (Refused e) {
            // Whoever was too slow sees what the article is now before they go on.
            Article article = publications.article(id).body();
            RefusedForm refused = RefusedForm.by(e, frame, article, clock.instant());
            PublishForm anew = form.withRevision(article.insteadOf(form.revision()));
            return page(frame, article, publications.status(id), anew, refused);
        }
    }

    private ResponseEntity<String> page(
            Frame frame, Article article, Status status, PublishForm form, @Nullable RefusedForm refused) {
        Instant now = clock.instant();
        var view = new PublishView(
                article,
                status,
                form,
                publications.findings(article.id(), form.revision(), known(article, form)),
                newsroom.in(frame),
                now,
                refused == null ? null : refused.problem());
        return pages.page(RefusedForm.status(refused), "publish/publish.jte", frame, Map.of("view", view));
    }

    private static List<String> known(Article article, PublishForm form) {
        return form.locales().stream().filter(article.locales()::contains).toList();
    }
}
