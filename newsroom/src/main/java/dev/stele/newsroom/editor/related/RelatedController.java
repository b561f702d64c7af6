package dev.stele.newsroom.editor.related;

import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The part of the editor with the related articles, for scripts that change it: nothing is saved here. */
@Controller
class RelatedController {

    private final RelatedViews views;
    private final Pages pages;

    RelatedController(RelatedViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/articles/{id}/related")
    ResponseEntity<String> related(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam MultiValueMap<String, String> form,
            Frame frame) {
        RelatedOrder order = RelatedOrder.of(form);
        String words = order.finds() ? order.words() : "";
        RelatedView view = views.view(id, locale, order.arranged(), words);
        return pages.page("editor/related.jte", frame, Map.of("related", view));
    }
}
