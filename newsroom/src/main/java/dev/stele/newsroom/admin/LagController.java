package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

/** How far each part of the newsroom has read the log. */
@Controller
class LagController {

    private final Services services;
    private final Pages pages;

    LagController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/admin/lag")
    ResponseEntity<String> lag(Frame frame) {
        Lag lag = new Lag(services.publisher().get("/api/lag").read(JsonNode.class));
        return pages.page("admin/lag.jte", frame, Map.of("lag", lag));
    }
}
