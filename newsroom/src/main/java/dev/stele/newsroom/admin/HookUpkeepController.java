package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;

/** Calls a receiver to see whether it answers, or tells it no more. */
@Controller
@RequestMapping("/admin/webhooks/{id}")
class HookUpkeepController {

    private static final String HOOK = "/api/webhooks/{id}";

    private final Services services;
    private final Pages pages;

    HookUpkeepController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @PostMapping("/test")
    ResponseEntity<String> test(@PathVariable String id, Frame frame) {
        JsonNode call = services.publisher().post(HOOK + "/test", id).read(JsonNode.class);
        return pages.page("admin/hook-tested.jte", frame, Map.of("hook", hook(id), "call", new TestCall(call)));
    }

    /** Removing is asked about once more, on a page of its own. */
    @GetMapping("/remove")
    ResponseEntity<String> ask(@PathVariable String id, Frame frame) {
        return pages.page("admin/hook-remove.jte", frame, Map.of("hook", hook(id)));
    }

    @PostMapping("/remove")
    ResponseEntity<String> remove(@PathVariable String id) {
        services.publisher().delete(HOOK, id).send();
        return Pages.seeOther("/admin/webhooks?done=removed");
    }

    private Hook hook(String id) {
        return new Hook(services.publisher().get(HOOK, id).read(JsonNode.class));
    }
}
