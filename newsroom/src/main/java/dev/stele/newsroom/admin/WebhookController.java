package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The receivers that are told what changes, and what they did not take. */
@Controller
@RequestMapping("/admin/webhooks")
class WebhookController {

    private static final int SIZE = 25;

    private final Services services;
    private final Pages pages;

    WebhookController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> webhooks(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "") String done, Frame frame) {
        JsonNode found = services.publisher()
                .get("/api/webhooks")
                .query("page", page)
                .query("size", SIZE)
                .read(JsonNode.class);
        List<HookRow> rows = new ArrayList<>();
        for (JsonNode json : found.path("items")) {
            Hook hook = new Hook(json);
            rows.add(new HookRow(
                    hook, deliveries(hook.id(), "DEAD", 0, 1).path("total").asLong()));
        }
        return pages.page(
                "admin/webhooks.jte",
                frame,
                Map.of(
                        "rows", rows,
                        "paging", Paging.of(found, page, SIZE),
                        "done", frame.words().sayOr("", "admin.hook.done." + done)));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> webhook(
            @PathVariable String id,
            @RequestParam(defaultValue = "DEAD") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String done,
            Frame frame) {
        Hook hook = new Hook(services.publisher().get("/api/webhooks/{id}", id).read(JsonNode.class));
        JsonNode found = deliveries(id, state, page, SIZE);
        List<Delivery> deliveries =
                found.path("items").valueStream().map(Delivery::new).toList();
        return pages.page(
                "admin/webhook.jte",
                frame,
                Map.of(
                        "hook", hook,
                        "deliveries", deliveries,
                        "state", state,
                        "paging", Paging.of(found, page, SIZE),
                        "done", frame.words().sayOr("", "admin.delivery.done." + done)));
    }

    @PostMapping("/{id}/deliveries/{delivery}/retry")
    ResponseEntity<String> retry(@PathVariable String id, @PathVariable String delivery) {
        services.publisher()
                .post("/api/webhooks/{id}/deliveries/{delivery}/retry", id, delivery)
                .send();
        return Pages.seeOther("/admin/webhooks/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "?done=retried");
    }

    private JsonNode deliveries(String id, String state, int page, int size) {
        return services.publisher()
                .get("/api/webhooks/{id}/deliveries", id)
                .query("state", state.equals("ALL") ? null : state)
                .query("page", page)
                .query("size", size)
                .read(JsonNode.class);
    }
}
