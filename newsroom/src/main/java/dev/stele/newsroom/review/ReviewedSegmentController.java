package dev.stele.newsroom.review;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Finding;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reviewer does with single sentences. */
@Controller
@RequestMapping("/review/{id}/segments/{segment}")
class ReviewedSegmentController {

    private final Review review;
    private final ReviewPage page;
    private final Translations translations;

    ReviewedSegmentController(Review review, ReviewPage page, Translations translations) {
        this.review = review;
        this.page = page;
        this.translations = translations;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> edit(
            Frame frame,
            @PathVariable UUID id,
            @PathVariable String segment,
            @RequestParam String target,
            @RequestParam String sourceHash) {
        String text = target.replace("\r\n", "\n");
        try {
            review.edit(id, segment, text, sourceHash);
            return Pages.seeOther("/review/" + id + "?show=all#" + segment);
        } catch (Refused refused) {
            return page.shown(frame, id, true, refused.status(), Trouble.of(refused, frame.words(), segment, text));
        }
    }

    @PostMapping("/waivers")
    ResponseEntity<String> waive(
            Frame frame,
            @PathVariable UUID id,
            @PathVariable String segment,
            @RequestParam String code,
            @RequestParam String reason) {
        try {
            review.waive(id, segment, code, reason);
            return Pages.seeOther("/review/" + id + "?show=all#" + segment);
        } catch (Refused refused) {
            return page.shown(frame, id, true, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Checked> check(@PathVariable UUID id, @PathVariable String segment, @RequestBody Checking text) {
        return ResponseEntity.ok(new Checked(translations.check(id, segment, text.target())));
    }

    /** A text as it is typed. */
    record Checking(String target) {}

    /** What was found in it. */
    record Checked(List<Finding> findings) {}
}
