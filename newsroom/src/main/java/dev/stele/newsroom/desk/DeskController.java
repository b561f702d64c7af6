package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Claim;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One article on the translator's desk, from the claim to handing in. */
@Controller
@RequestMapping("/desk/{id}")
class DeskController {

    private final Work work;
    private final Translations translations;
    private final DeskPage page;
    private final Clock clock;

    DeskController(Work work, Translations translations, DeskPage page, Clock clock) {
        this.work = work;
        this.translations = translations;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> desk(Frame frame, @PathVariable UUID id) {
        return page.shown(frame, id);
    }

    @PostMapping(path = "/claim", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> claim(Frame frame, @PathVariable UUID id) {
        try {
            work.claim(id);
            return Pages.seeOther("/desk/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    @PostMapping(path = "/claim", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ClaimAnswer> claimAgain(Frame frame, @PathVariable UUID id) {
        return ResponseEntity.ok(ClaimAnswer.of(work.claim(id), frame, clock.instant()));
    }

    @PostMapping(path = "/renew", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ClaimAnswer> renew(Frame frame, @PathVariable UUID id, @RequestParam long token) {
        return ResponseEntity.ok(ClaimAnswer.of(work.renew(id, token), frame, clock.instant()));
    }

    @PostMapping("/give-back")
    ResponseEntity<String> giveBack(Frame frame, @PathVariable UUID id, @RequestParam long token) {
        try {
            work.giveBack(id, token);
            return Pages.seeOther("/desk");
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    @PostMapping("/submit")
    ResponseEntity<String> submit(Frame frame, @PathVariable UUID id, @RequestParam long token) {
        try {
            work.submit(id, token);
            return Pages.seeOther("/desk/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    /** The translator takes back what waits for review. */
    @PostMapping("/reopen")
    ResponseEntity<String> reopen(Frame frame, @PathVariable UUID id) {
        try {
            translations.reopen(id);
            return Pages.seeOther("/desk/" + id);
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
    }

    /**
     * A claim for the script, whose clock may be wrong.
     *
     * @param left in milliseconds
     * @param until the end on the person's clock
     */
    record ClaimAnswer(long token, long left, String until) {

        static ClaimAnswer of(Claim it, Frame frame, Instant now) {
            long left = Duration.between(now, it.expiresAt()).toMillis();
            return new ClaimAnswer(it.token(), left, frame.times().clock(it.expiresAt()));
        }
    }
}
