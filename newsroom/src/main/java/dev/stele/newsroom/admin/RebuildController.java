package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Call;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Starts a rebuild and shows how it goes on: each request waits until there is something new to show. */
@Controller
@RequestMapping("/admin/rebuild")
class RebuildController {

    private final Services services;
    private final Pages pages;

    RebuildController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> rebuild(Frame frame) {
        Rebuild rebuild = read(services.publisher().get("/api/rebuild"));
        return pages.page("admin/rebuild.jte", frame, Map.of("rebuild", rebuild));
    }

    @PostMapping
    ResponseEntity<String> start() {
        services.publisher().post("/api/rebuild").json(Map.of("force", false)).send();
        return Pages.seeOther("/admin/rebuild");
    }

    /** @param seen what the person sees already: the publisher answers when there is something else, or after a while */
    @GetMapping("/progress")
    ResponseEntity<String> progress(@RequestParam long seen, Frame frame) {
        Call next = services.publisher().get("/api/rebuild").query("otherThan", seen);
        return pages.page("admin/progress.jte", frame, Map.of("rebuild", read(next)));
    }

    private static Rebuild read(Call call) {
        return new Rebuild(call.read(JsonNode.class));
    }
}
