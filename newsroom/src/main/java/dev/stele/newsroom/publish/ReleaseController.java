package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Versioned;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Times;
import java.time.Clock;
import java.util.HashMap;
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

/** Makes a text final, so that the translators begin; readers see nothing of that. */
@Controller
@RequestMapping("/articles/{id}/release")
class ReleaseController {

    private final Publications publications;
    private final NewsroomTimes newsroom;
    private final Pages pages;
    private final Clock clock;

    ReleaseController(Publications publications, NewsroomTimes newsroom, Pages pages, Clock clock) {
        this.publications = publications;
        this.newsroom = newsroom;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable UUID id, Frame frame) {
        Versioned<Article> article = publications.article(id);
        return page(frame, article.body(), ReleaseForm.blank(article.etag()), null);
    }

    @PostMapping
    ResponseEntity<String> release(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Frame frame) {
        ReleaseForm form = ReleaseForm.of(given);
        Times times = newsroom.in(frame);
        List<String> faults = form.faults(frame.words(), times, clock.instant());
        if (!faults.isEmpty()) {
            return page(frame, publications.article(id).body(), form, RefusedForm.faulty(faults, frame));
        }
        try {
            publications.release(id, form.etag(), form.request(times));
            return Pages.seeOther("/articles/" + id + "/receipt?said=released");
        } catch (Refused e) {
            Versioned<Article> article = publications.article(id);
            RefusedForm refused = RefusedForm.by(e, frame, article.body(), clock.instant());
            return page(frame, article.body(), form.withEtag(article.etag()), refused);
        }
    }

    private ResponseEntity<String> page(Frame frame, Article article, ReleaseForm form, @Nullable RefusedForm refused) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("article", article);
        parameters.put("form", form);
        parameters.put(
                "findings",
                article.released()
                        ? new Findings(List.of())
                        : publications.findings(article.id(), article.revision(), List.of(article.sourceLocale())));
        parameters.put("problem", refused == null ? null : refused.problem());
        parameters.put("due", due(frame));
        parameters.put("newsroom", newsroom.in(frame));
        return pages.page(RefusedForm.status(refused), "publish/release.jte", frame, parameters);
    }

    /** The newsroom's zone is named for whom it is another than their own. */
    private String due(Frame frame) {
        Times times = newsroom.in(frame);
        return times.isSameZone(frame.times())
                ? frame.say("release.due")
                : frame.say("release.due.zone", "zone", times.zoneName(clock.instant()));
    }
}
