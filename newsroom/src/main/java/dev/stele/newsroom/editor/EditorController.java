package dev.stele.newsroom.editor;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.editor.related.RelatedOrder;
import dev.stele.newsroom.editor.related.RelatedViews;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.PageSettings;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.page.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The page of an article: as an editor with scripts, as a plain form without, or to read. */
@Controller
@RequestMapping("/articles/{id}")
class EditorController {

    private final ArticleClient articles;
    private final RelatedViews related;
    private final ScriptWords words;
    private final Pages pages;
    private final PageSettings settings;

    EditorController(
            ArticleClient articles, RelatedViews related, ScriptWords words, Pages pages, PageSettings settings) {
        this.articles = articles;
        this.related = related;
        this.words = words;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping
    ResponseEntity<String> editor(@PathVariable UUID id, Frame frame) {
        Article article = articles.article(id);
        if (!frame.person().edits()) {
            return pages.page("editor/reading.jte", frame, Map.of("article", article, "text", Reading.of(article)));
        }
        return page(HttpStatus.OK, frame, article, article.content(), "", List.of());
    }

    /** The parts of the page that a save changes. */
    @GetMapping("/aside")
    ResponseEntity<String> aside(@PathVariable UUID id, Frame frame) {
        Article article = articles.article(id);
        List<LanguageState> states = LanguageState.of(articles.status(id));
        return pages.page("editor/aside-now.jte", frame, Map.of("article", article, "states", states));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> save(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> form,
            Frame frame) {
        Article current = articles.article(id);
        JsonNode content = new PlainForm(form).over(current.content());
        RelatedOrder order = RelatedOrder.of(form);
        if (order.finds()) {
            return page(HttpStatus.OK, frame, current, content, order.words(), List.of());
        }
        if (current.version() != version) {
            String who = frame.say("editor.form.stale", "who", current.updatedBy());
            return page(HttpStatus.CONFLICT, frame, current, content, "", List.of(who));
        }
        try {
            articles.save(id, current.etag(), content);
            return Pages.seeOther("/articles/" + id);
        } catch (Refused refused) {
            return page(HttpStatusCode.valueOf(refused.status()), frame, current, content, "", faults(refused, frame));
        }
    }

    private static List<String> faults(Refused refused, Frame frame) {
        Stream<String> whole = Stream.of(Problem.of(refused, frame.words()).title());
        Stream<String> single = refused.faults().stream()
                .map(fault -> Places.of(fault.pointer(), frame) + ": " + FaultWords.of(fault, frame.words()));
        return Stream.concat(whole, single).toList();
    }

    private ResponseEntity<String> page(
            HttpStatusCode status, Frame frame, Article article, JsonNode content, String wanted, List<String> faults) {
        JsonNode site = articles.site();
        EditorView view = new EditorView(
                article,
                articles.lastSave(article),
                content,
                LanguageState.of(articles.status(article.id())),
                Choices.sections(site, frame),
                Choices.languages(site, article, frame),
                related.view(article.id(), article.sourceLocale(), ids(content), wanted),
                words.json(frame.words()),
                faults);
        return pages.page(
                status,
                "editor/editor.jte",
                frame,
                Map.of("view", view, "zone", settings.zone().getId()));
    }

    private static List<String> ids(JsonNode content) {
        return content.path("related").valueStream().map(JsonNode::asString).toList();
    }
}
