package dev.stele.newsroom.editor.slug;

import dev.stele.newsroom.client.FieldFault;
import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.editor.Article;
import dev.stele.newsroom.editor.FaultWords;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the addresses of an article in all its languages, and changes one of them. */
@Controller
@RequestMapping("/articles/{id}/slugs")
class SlugController {

    private static final List<Integer> TOLD_BESIDE_THE_FIELD = List.of(400, 409, 412, 422);

    private final Slugs slugs;
    private final Pages pages;

    SlugController(Slugs slugs, Pages pages) {
        this.slugs = slugs;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> slugs(@PathVariable UUID id, @RequestParam(defaultValue = "") String saved, Frame frame) {
        Article article = slugs.article(id);
        return page(HttpStatus.OK, article, Attempt.NONE, article.locales().contains(saved) ? saved : "", frame);
    }

    /**
     * Chooses a slug.
     *
     * @param etag of the text that was read; for the original
     * @param read the slug that was read; for a translation
     */
    @PostMapping("/{locale}")
    ResponseEntity<String> choose(
            @PathVariable UUID id,
            @PathVariable String locale,
            @RequestParam(defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String etag,
            @RequestParam(defaultValue = "") String read,
            Frame frame) {
        Article article = slugs.article(id);
        String chosen = slug.strip();
        try {
            if (locale.equals(article.sourceLocale())) slugs.chooseInText(article, etag, chosen);
            else slugs.choose(article, locale, chosen, read);
            return Pages.seeOther("/articles/" + id + "/slugs?saved=" + locale);
        } catch (Refused refused) {
            if (!TOLD_BESIDE_THE_FIELD.contains(refused.status())) throw refused;
            Attempt attempt = new Attempt(locale, chosen, fault(refused, frame));
            return page(HttpStatusCode.valueOf(refused.status()), slugs.article(id), attempt, "", frame);
        }
    }

    /** What is wrong with the slug, else with the article as a whole. */
    private static String fault(Refused refused, Frame frame) {
        if (refused.status() == 412 || refused.is("slug-changed")) return frame.say("slugs.changed");
        List<FieldFault> faults = refused.faults();
        return faults.stream()
                .filter(fault -> fault.pointer().equals("/slug"))
                .findFirst()
                .or(() -> faults.stream().findFirst())
                .map(fault -> FaultWords.of(fault, frame.words()))
                .orElseGet(() -> Problem.of(refused, frame.words()).detail());
    }

    private ResponseEntity<String> page(
            HttpStatusCode status, Article article, Attempt attempt, String saved, Frame frame) {
        return pages.page(
                status,
                "slugs/slugs.jte",
                frame,
                Map.of(
                        "article", article,
                        "rows", slugs.rows(article, frame.person()),
                        "attempt", attempt,
                        "saved", saved));
    }
}
