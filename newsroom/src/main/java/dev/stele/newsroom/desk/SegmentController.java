package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.desk.Work.TargetText;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import dev.stele.newsroom.translation.Finding;
import dev.stele.newsroom.translation.Segment;
import dev.stele.newsroom.translation.Translation;
import dev.stele.newsroom.translation.Translations;
import dev.stele.newsroom.translation.Trouble;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Single sentences on the translator's desk. */
@Controller
@RequestMapping("/desk/{id}/segments/{segment}")
class SegmentController {

    private final Work work;
    private final Translations translations;
    private final DeskPage page;
    private final Pages pages;

    SegmentController(Work work, Translations translations, DeskPage page, Pages pages) {
        this.work = work;
        this.translations = translations;
        this.page = page;
        this.pages = pages;
    }

    /** The sentence as it is now, for a script that has an older one. */
    @GetMapping
    ResponseEntity<String> segment(Frame frame, @PathVariable UUID id, @PathVariable String segment) {
        return pages.page("desk/segment-now.jte", frame, parameters(id, segment));
    }

    @GetMapping("/suggestions")
    ResponseEntity<String> suggestions(Frame frame, @PathVariable UUID id, @PathVariable String segment) {
        Map<String, Object> parameters = parameters(id, segment);
        parameters.put("suggestions", translations.suggestions(id, segment));
        return pages.page("desk/suggestions-now.jte", frame, parameters);
    }

    private Map<String, Object> parameters(UUID id, String segment) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("translation", translations.translation(id));
        parameters.put("id", segment);
        return parameters;
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> save(
            Frame frame,
            @PathVariable UUID id,
            @PathVariable String segment,
            @RequestParam String target,
            @RequestParam String sourceHash,
            @RequestParam(defaultValue = "HUMAN") String origin,
            @RequestParam(defaultValue = "confirm") String act,
            @RequestParam long token) {
        boolean confirmed = act.equals("confirm");
        String text = target.replace("\r\n", "\n");
        try {
            work.save(id, segment, new TargetText(text, sourceHash, origin, confirmed, token));
        } catch (Refused refused) {
            return page.shown(frame, id, refused.status(), Trouble.of(refused, frame.words(), segment, text));
        }
        return Pages.seeOther("/desk/" + id + "#" + (confirmed ? next(id, segment) : segment));
    }

    /** This sentence where it has to be mended, else the next one that is not done, else what follows the last one. */
    private String next(UUID id, String segment) {
        Translation translation = translations.translation(id);
        List<Segment> all = translation.all().toList();
        return all.stream()
                .skip(translation.number(segment) - 1)
                .filter(it -> it.id().equals(segment) ? it.mend() : !it.done())
                .findFirst()
                .or(() -> all.stream().filter(it -> !it.done()).findFirst())
                .map(Segment::id)
                .orElse("hand-in");
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Saved> save(@PathVariable UUID id, @PathVariable String segment, @RequestBody TargetText text) {
        Segment saved = work.save(id, segment, text);
        return ResponseEntity.ok(new Saved(saved.state(), saved.target(), saved.findings()));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Checked> check(@PathVariable UUID id, @PathVariable String segment, @RequestBody Checking text) {
        return ResponseEntity.ok(new Checked(translations.check(id, segment, text.target())));
    }

    /** What became of a text. */
    record Saved(String state, String target, List<Finding> findings) {}

    /** A text as it is typed. */
    record Checking(String target) {}

    /** What was found in it. */
    record Checked(List<Finding> findings) {}
}
