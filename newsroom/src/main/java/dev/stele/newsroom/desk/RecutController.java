package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.signin.RequestKind;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sentences that a translator wants as one, or as two. */
@Controller
@RequestMapping("/desk/{id}/segments/{segment}")
class RecutController {

    private final Work work;
    private final Translations translations;
    private final DeskPage page;
    private final Pages pages;

    RecutController(Work work, Translations translations, DeskPage page, Pages pages) {
        this.work = work;
        this.translations = translations;
        this.page = page;
        this.pages = pages;
    }

    /** Where it may be cut; a part of the desk for scripts, a page without them. */
    @GetMapping("/recut")
    ResponseEntity<String> places(
            Frame frame, HttpServletRequest request, @PathVariable UUID id, @PathVariable String segment) {
        String template = RequestKind.of(request) == RequestKind.PART ? "desk/recut-now.jte" : "desk/recut-page.jte";
        return pages.page(template, frame, Map.of("translation", translations.translation(id), "id", segment));
    }

    @PostMapping("/join")
    ResponseEntity<String> join(
            Frame frame, @PathVariable UUID id, @PathVariable String segment, @RequestParam long token) {
        return recut(frame, id, segment, () -> work.join(id, segment, token));
    }

    @PostMapping("/cut")
    ResponseEntity<String> cut(
            Frame frame,
            @PathVariable UUID id,
            @PathVariable String segment,
            @RequestParam long token,
            @RequestParam int at,
            @RequestParam(required = false) @Nullable Integer targetAt) {
        return recut(frame, id, segment, () -> work.cut(id, segment, token, at, targetAt));
    }

    private ResponseEntity<String> recut(Frame frame, UUID id, String segment, Runnable recut) {
        try {
            recut.run();
            return Pages.seeOther("/desk/" + id + "#" + segment);
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
    }
}
