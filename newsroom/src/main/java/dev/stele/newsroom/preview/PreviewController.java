package dev.stele.newsroom.preview;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import dev.stele.newsroom.signin.Person;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows a text in the templates of the site, to who may read it. */
@Controller
class PreviewController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    private final PreviewTexts texts;
    private final PreviewPictures pictures;
    private final Services services;
    private final Pages pages;

    PreviewController(PreviewTexts texts, PreviewPictures pictures, Services services, Pages pages) {
        this.texts = texts;
        this.pictures = pictures;
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/articles/{id}/preview/{locale}")
    ResponseEntity<String> frame(
            @PathVariable UUID id,
            @PathVariable String locale,
            @RequestParam(defaultValue = "desktop") String width,
            Frame frame) {
        PreviewText text = texts.text(id, locale, frame.person());
        boolean phone = width.equals("phone");
        return pages.page(
                "preview/preview.jte", frame, Map.of("id", id, "text", text, "phone", phone, "sandbox", SANDBOX));
    }

    /** The page itself; a browser holds it in a sandbox whether it stands in the frame or was opened by its address. */
    @GetMapping("/articles/{id}/preview/{locale}/page")
    ResponseEntity<String> page(@PathVariable UUID id, @PathVariable String locale, Frame frame, Person person) {
        try {
            PreviewText text = texts.text(id, locale, person);
            String html = services.publisher()
                    .post("/api/previews")
                    .json(request(id, text, person))
                    .read(String.class);
            return framed(
                    200,
                    frame,
                    PreviewDocument.of(html, frame.site(), here() + "/articles/" + id + "/preview/pictures/"));
        } catch (Refused refused) {
            Problem problem = Problem.of(refused, frame.words());
            return framed(
                    refused.status(), frame, pages.text("preview/refused.jte", frame, Map.of("problem", problem)));
        }
    }

    /** What fails is told within the frame too. */
    private static ResponseEntity<String> framed(int status, Frame frame, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(frame.site()))
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }

    @GetMapping("/articles/{id}/preview/pictures/{picture}/{width}")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id, @PathVariable UUID picture, @PathVariable int width, Person person) {
        ResponseEntity<byte[]> file = pictures.file(id, picture, width, person);
        MediaType type = file.getHeaders().getContentType();
        if (type == null || !type.getType().equals("image")) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.getBody());
    }

    private ObjectNode request(UUID id, PreviewText text, Person person) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("articleId", id.toString())
                .put("kind", text.kind())
                .put("locale", text.locale())
                .put("sourceLocale", text.sourceLocale());
        request.set("content", text.content());
        request.set("media", pictures.described(id, text.content(), person));
        return request;
    }

    /** The site's own styles stand in its pages; nothing else that stands in them is let through. */
    private static String policy(String site) {
        URI address = URI.create(site);
        return "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'none'; base-uri "
                + address.getScheme() + "://" + address.getAuthority() + "; frame-ancestors 'self'; sandbox " + SANDBOX;
    }

    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
