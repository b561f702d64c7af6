package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.HashMap;
import java.util.List;
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

/** Takes an article from its readers, in some languages or in all, and says why. */
@Controller
@RequestMapping("/articles/{id}/withdraw")
class WithdrawController {

    private final Publications publications;
    private final Pages pages;

    WithdrawController(Publications publications, Pages pages) {
        this.publications = publications;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable UUID id, Frame frame) {
        Article article = publications.article(id).body();
        return page(frame, article, List.of(), "", null);
    }

    @PostMapping
    ResponseEntity<String> withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> locales,
            @RequestParam(defaultValue = "") String reason,
            Frame frame) {
        // Without languages the service would withdraw all of them, which nobody here has asked for.
        if (locales.isEmpty() || reason.isBlank()) {
            String fault = frame.say(locales.isEmpty() ? "publish.fault.locales" : "publish.fault.reason");
            RefusedForm refused = RefusedForm.faulty(List.of(fault), frame);
            return page(frame, publications.article(id).body(), locales, reason, refused);
        }
        try {
            publications.withdraw(id, locales, reason.strip());
            return Pages.seeOther("/articles/" + id + "/receipt");
        } catch (Refused e) {
            RefusedForm refused = RefusedForm.by(e, frame, 409, 422);
            return page(frame, publications.article(id).body(), locales, reason, refused);
        }
    }

    private ResponseEntity<String> page(
            Frame frame, Article article, List<String> chosen, String reason, @Nullable RefusedForm refused) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("article", article);
        parameters.put("chosen", chosen);
        parameters.put("reason", reason);
        parameters.put("problem", refused == null ? null : refused.problem());
        return pages.page(RefusedForm.status(refused), "publish/withdraw.jte", frame, parameters);
    }
}
