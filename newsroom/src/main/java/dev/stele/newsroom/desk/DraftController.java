package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Trouble;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Has a machine draft what is empty, and tells how far it is. */
@Controller
@RequestMapping("/desk/{id}/drafts")
class DraftController {

    private final MachineDrafts drafts;
    private final DeskPage page;
    private final Pages pages;

    DraftController(MachineDrafts drafts, DeskPage page, Pages pages) {
        this.drafts = drafts;
        this.page = page;
        this.pages = pages;
    }

    @PostMapping
    ResponseEntity<String> order(Frame frame, @PathVariable UUID id) {
        try {
            drafts.order(id);
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words()));
        }
        return Pages.seeOther("/desk/" + id);
    }

    /** A part of the desk, which asks for itself again as long as drafts come. */
    @GetMapping
    ResponseEntity<String> progress(Frame frame, @PathVariable UUID id) {
        return pages.page("desk/drafts-now.jte", frame, Map.of("id", id.toString(), "drafts", drafts.last(id)));
    }
}
