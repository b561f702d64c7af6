package dev.stele.newsroom.admin;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Faults;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Adds a receiver, and shows its secret the one time that it can be seen. */
@Controller
@RequestMapping("/admin/webhooks")
class HookFormController {

    private final Services services;
    private final Pages pages;

    HookFormController(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/new")
    ResponseEntity<String> form(Frame frame) {
        // Whoever may not add one learns it before they write.
        services.publisher().get("/api/webhooks").query("size", 1).send();
        return form(HttpStatus.OK, HookForm.BLANK, Faults.NONE, frame);
    }

    @PostMapping
    ResponseEntity<String> add(@RequestParam MultiValueMap<String, String> sent, Frame frame) {
        HookForm form = HookForm.of(sent);
        try {
            JsonNode added = services.publisher()
                    .post("/api/webhooks")
                    .json(form.request())
                    .read(JsonNode.class);
            // No redirect: an address that leads to the secret would show it again.
            return pages.page(HttpStatus.CREATED, "admin/hook-added.jte", frame, Map.of("hook", new Hook(added)));
        } catch (Refused refused) {
            if (refused.status() != 409 && refused.status() != 422 && refused.status() != 400) throw refused;
            HttpStatusCode status = HttpStatusCode.valueOf(refused.status());
            return form(status, form, Faults.of(refused, frame.words()), frame);
        }
    }

    private ResponseEntity<String> form(HttpStatusCode status, HookForm form, Faults faults, Frame frame) {
        return pages.page(status, "admin/hook-new.jte", frame, Map.of("form", form, "faults", faults));
    }
}
