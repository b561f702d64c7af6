package dev.stele.newsroom.editor.pictures;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a picture down for good. The page says what will happen, and asks for a reason and a confirmation. */
@Controller
@RequestMapping("/pictures/{id}/takedown")
class TakedownController {

    private final PictureClient pictures;
    private final Pages pages;

    TakedownController(PictureClient pictures, Pages pages) {
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable UUID id, Frame frame) {
        return page(HttpStatus.OK, id, "", null, frame);
    }

    @PostMapping
    ResponseEntity<String> takeDown(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean sure,
            Frame frame) {
        if (reason.isBlank() || !sure) {
            String fault = frame.say(reason.isBlank() ? "takedown.fault.reason" : "takedown.fault.sure");
            Problem problem = new Problem(frame.say("takedown.fault"), "", List.of(fault));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, reason, problem, frame);
        }
        try {
            pictures.takeDown(id, reason.strip());
            return Pages.seeOther("/pictures/" + id);
        } catch (Refused refused) {
            if (refused.status() != HttpStatus.UNPROCESSABLE_CONTENT.value()) {
                throw refused;
            }
            HttpStatusCode status = HttpStatusCode.valueOf(refused.status());
            return page(status, id, reason, Problem.of(refused, frame.words()), frame);
        }
    }

    private ResponseEntity<String> page(
            HttpStatusCode status, UUID id, String reason, @Nullable Problem problem, Frame frame) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("picture", pictures.picture(id));
        parameters.put("usage", pictures.usage(id));
        parameters.put("reason", reason);
        parameters.put("problem", problem);
        return pages.page(status, "pictures/takedown.jte", frame, parameters);
    }
}
