package dev.stele.newsroom.board;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Begins an article and leads to its editor. */
@Controller
class NewArticleController {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Board board;
    private final Services services;
    private final Pages pages;

    NewArticleController(Board board, Services services, Pages pages) {
        this.board = board;
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/board/new")
    ResponseEntity<String> form(@RequestParam(defaultValue = "NEWS") String kind, Frame frame) {
        Site site = board.site();
        List<String> others = site.languages();
        String source = Objects.requireNonNullElse(site.defaultLocale(), "");
        String key = UUID.randomUUID().toString();
        var blank = new NewArticle(key, kind, source, others, List.of(), "", null);
        return page(HttpStatus.OK, frame, site, blank, null);
    }

    @PostMapping("/board/new")
    ResponseEntity<String> begin(@RequestParam MultiValueMap<String, String> form, Frame frame) {
        NewArticle article = article(form);
        try {
            JsonNode begun = services.content()
                    .post("/api/articles")
                    .header("Idempotency-Key", article.key())
                    .json(article.request())
                    .read(JsonNode.class);
            return Pages.seeOther("/articles/" + begun.path("id").asString());
        } catch (Refused e) {
            if (e.status() >= 500 || e.status() == 401) {
                throw e;
            }
            HttpStatusCode status = HttpStatusCode.valueOf(e.status());
            return page(status, frame, board.site(), article, Problem.of(e, frame.words()));
        }
    }

    private ResponseEntity<String> page(
            HttpStatusCode status, Frame frame, Site site, NewArticle article, @Nullable Problem problem) {
        Map<String, Object> parameters = new HashMap<>(Map.of("site", site, "article", article));
        parameters.put("problem", problem);
        return pages.page(status, "board/new.jte", frame, parameters);
    }

    private static NewArticle article(MultiValueMap<String, String> form) {
        return new NewArticle(
                text(form, "key"),
                text(form, "kind").equals("PAGE") ? "PAGE" : "NEWS",
                text(form, "sourceLocale"),
                all(form, "targets"),
                all(form, "required"),
                text(form, "headline"),
                text(form, "section"));
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    /** Ticked ones, or written with commas between them where the site has no languages to tick. */
    private static List<String> all(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
