package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.signin.RequestKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people say about sentences, from either desk. */
@Controller
@RequestMapping("/{desk:desk|review}/{id}")
class CommentController {

    private final Translations translations;
    private final Pages pages;

    CommentController(Translations translations, Pages pages) {
        this.translations = translations;
        this.pages = pages;
    }

    @PostMapping("/segments/{segment}/comments")
    ResponseEntity<String> comment(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String desk,
            @PathVariable UUID id,
            @PathVariable String segment,
            @RequestParam String text) {
        translations.comment(id, segment, text);
        return shown(frame, request, desk, id, segment);
    }

    @PostMapping("/segments/{segment}/comments/{comment}")
    ResponseEntity<String> resolve(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String desk,
            @PathVariable UUID id,
            @PathVariable String segment,
            @PathVariable String comment,
            @RequestParam boolean resolved) {
        translations.resolve(id, comment, resolved);
        return shown(frame, request, desk, id, segment);
    }

    private ResponseEntity<String> shown(
            Frame frame, HttpServletRequest request, String desk, UUID id, String segment) {
        if (RequestKind.of(request) != RequestKind.PART) {
            return Pages.seeOther("/" + desk + "/" + id + "#" + segment);
        }
        Translation translation = translations.translation(id);
        Segment found = translation
                .all()
                .filter(it -> it.id().equals(segment))
                .findFirst()
                .orElseThrow();
        return pages.page(
                "translation/comments.jte", frame, Map.of("desk", desk, "translation", translation, "segment", found));
    }
}
