package dev.stele.publisher.preview.web;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.publisher.preview.NoPreview;
import dev.stele.publisher.preview.PreviewText;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreviewController {

    /** Whoever opens the answer itself in a browser sees a page in which nothing is active. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final PreviewTurns turns = new PreviewTurns(2, Duration.ofSeconds(10));
    private final PreviewText previews;
    private final EventCodec codec;

    PreviewController(PreviewText previews, EventCodec codec) {
        this.previews = previews;
        this.codec = codec;
    }

    @PostMapping(path = "/api/previews")
    @Operation(
            summary = "The page of a text that nobody has published; nothing is kept",
            description = "Editors and chiefs preview any language, translators and reviewers their own.")
    ResponseEntity<String> preview(@RequestBody PreviewRequest request, Person person) {
        var text = request.text(codec);
        if (!may(person, text.locale())) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "forbidden",
                    "Not yours to do",
                    "You preview texts only in your languages, and " + text.locale() + " is none of them.");
        }
        try {
            return ResponseEntity.ok()
                    .contentType(HTML)
                    .cacheControl(CacheControl.noStore())
                    .header("X-Robots-Tag", "noindex")
                    .header("Content-Security-Policy", POLICY)
                    .body(turns.await(() -> previews.page(text)));
        } catch (NoPreview e) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, "no-preview", "No preview now", String.valueOf(e.getMessage()));
        }
    }

    private static boolean may(Person person, String locale) {
        return person.has("editor") || person.translates(locale) || person.reviews(locale);
    }
}
