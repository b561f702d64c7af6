package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** What could not be applied, told by article and language: try it again, or give it up. */
@Controller
@RequestMapping("/admin")
class LetterController {

    private static final int SIZE = 20;
    private static final List<String> STATES = List.of("PARKED", "RETRIED", "DISCARDED");

    private final Services services;
    private final Pages pages;

    LetterController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> letters(
            @RequestParam(defaultValue = "PARKED") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String done,
            Frame frame) {
        JsonNode found = services.publisher()
                .get("/api/dead-letters")
                .query("state", state)
                .query("page", page)
                .query("size", SIZE)
                .read(JsonNode.class);
        List<Letter> letters =
                found.path("items").valueStream().map(Letter::new).toList();
        return pages.page(
                "admin/letters.jte",
                frame,
                Map.of(
                        "letters", letters,
                        "state", state,
                        "states", STATES,
                        "paging", Paging.of(found, page, SIZE),
                        "done", frame.words().sayOr("", "admin.letter.done." + done)));
    }

    @PostMapping("/letters/{id}/retry")
    ResponseEntity<String> retry(@PathVariable String id) {
        services.publisher().post("/api/dead-letters/{id}/retry", id).send();
        return Pages.seeOther("/admin?done=retried");
    }

    /** Giving up is asked about once more, on a page of its own. */
    @GetMapping("/letters/{id}/discard")
    ResponseEntity<String> ask(@PathVariable String id, Frame frame) {
        JsonNode letter = services.publisher().get("/api/dead-letters/{id}", id).read(JsonNode.class);
        return pages.page("admin/discard.jte", frame, Map.of("letter", new Letter(letter)));
    }

    @PostMapping("/letters/{id}/discard")
    ResponseEntity<String> discard(@PathVariable String id) {
        services.publisher().delete("/api/dead-letters/{id}", id).send();
        return Pages.seeOther("/admin?done=discarded");
    }
}
