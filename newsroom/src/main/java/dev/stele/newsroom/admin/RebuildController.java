package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Services services;
    private final Pages pages;

    RebuildController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> rebuild(Frame frame) {
        return pages.page("admin/rebuild.jte", frame, Map.of("rebuild", read()));
    }

    @PostMapping
    ResponseEntity<String> start() {
        services.publisher().post("/api/rebuild").json(Map.of("force", false)).send();
        return Pages.seeOther("/admin/rebuild");
    }

    /** @param seen what the person sees already */
    @GetMapping("/progress")
    ResponseEntity<String> progress(@RequestParam(defaultValue = "") String seen, Frame frame)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Rebuild rebuild = read();
        while (rebuild.isRunning() && rebuild.mark().equals(seen) && System.nanoTime() < end) {
            Thread.sleep(LOOK);
            rebuild = read();
        }
        return pages.page("admin/progress.jte", frame, Map.of("rebuild", rebuild));
    }

    private Rebuild read() {
        return new Rebuild(services.publisher().get("/api/rebuild").read(JsonNode.class));
    }
}
