package dev.stele.newsroom.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders templates to answers: whole pages and parts of them alike. */
@Component
public final class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "gg.jte.generated.precompiled");

    /** Renders {@code board/board.jte}, given the frame and its other parameters by name. */
    public ResponseEntity<String> page(String template, Frame frame, Map<String, ?> parameters) {
        return page(HttpStatus.OK, template, frame, parameters);
    }

    public ResponseEntity<String> page(HttpStatusCode status, String template, Frame frame, Map<String, ?> parameters) {
        return ResponseEntity.status(status).contentType(HTML).body(text(template, frame, parameters));
    }

    /** The page of a form that was not taken; htmx puts the element of that selector in its place, where it shows the fault. */
    public ResponseEntity<String> again(
            HttpStatusCode status, String selector, String template, Frame frame, Map<String, ?> parameters) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("HX-Retarget", selector)
                .header("HX-Reswap", "outerHTML")
                .body(text(template, frame, parameters));
    }

    /** The rendered text alone, for events and answers with headers of their own. */
    public String text(String template, Frame frame, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        StringOutput output = new StringOutput();
        templates.render(template, all, output);
        return output.toString();
    }

    /** After a form was taken: look there (303). */
    public static ResponseEntity<String> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
