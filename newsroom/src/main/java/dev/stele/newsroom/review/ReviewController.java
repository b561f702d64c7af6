package dev.stele.newsroom.review;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Translation;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One translation before its reviewer: read, change, let pass, approve, or send back. */
@Controller
@RequestMapping("/review/{id}")
class ReviewController {

    private final Review review;
    private final Translations translations;
    private final ReviewPage page;

    ReviewController(Review review, Translations translations, ReviewPage page) {
        this.review = review;
        this.translations = translations;
        this.page = page;
    }

    /** @param show {@code all}, or only what is new since the last approval */
    @GetMapping
    ResponseEntity<String> read(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String show) {
        return page.shown(frame, id, show.equals("all"), 200, null);
    }

    @PostMapping("/approve")
    ResponseEntity<String> approve(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam int sourceRevision,
            @RequestParam String textHash,
            @RequestParam(required = false) @Nullable String waiver) {
        try {
            Translation read = translations.translation(id);
            review.approve(id, sourceRevision, textHash, waiver);
            translations.settle(read, read.reviewersComments(frame.person().name()));
            return Pages.seeOther("/review/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, true, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    @PostMapping("/send-back")
    ResponseEntity<String> sendBack(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable List<String> segments,
            @RequestParam Map<String, String> fields) {
        SentBack sent = SentBack.of(comment, segments, fields);
        Optional<String> reason =
                sent.reason(translations.translation(id), frame.person().name(), frame.words());
        if (reason.isEmpty()) {
            return page.shown(frame, id, sent, 422, Trouble.of("no-reason", frame.words()));
        }
        try {
            review.sendBack(id, reason.get(), sent.segments(), sent.remarks());
            return Pages.seeOther("/review/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, sent, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    @PostMapping("/reopen")
    ResponseEntity<String> reopen(Frame frame, @PathVariable UUID id) {
        try {
            translations.reopen(id);
            return Pages.seeOther("/review/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, true, refused.status(), Trouble.of(refused, frame.words()));
        }
    }
}
