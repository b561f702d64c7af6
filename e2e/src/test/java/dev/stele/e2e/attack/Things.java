package dev.stele.e2e.attack;

import static org.awaitility.Awaitility.await;

import dev.stele.e2e.Flow;
import dev.stele.e2e.Shared;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import dev.stele.e2e.people.Translator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the parameters of paths stand for: an article with a translation into Russian, so that what is asked for exists. */
final class Things {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOTHING = UUID.randomUUID().toString();

    private final Story article;
    private final String task;
    private final String segment;
    private String entry = NOTHING;
    private String concept = NOTHING;

    Things() {
        Editor editor = Shared.staff().editor();
        article = editor.release(
                editor.write("en", Flow.shortText(Flow.unique("attacked")), "ru"), "MAJOR", "for the attack");
        task = Flow.task(article, "ru");
        Translator translator = Shared.staff().translator("ru");
        segment = translator.segments(task).findFirst().orElseThrow().path("id").asString();
    }

    /** Approves another translation, so that the memory has an entry whose id paths then have. */
    void remember() {
        String source = Flow.unique("Remembered");
        Editor editor = Shared.staff().editor();
        Story story = editor.write("en", Text.headed(source).paragraph("p1", source + " again."), "ru");
        String other = Flow.task(editor.release(story, "MAJOR", "to be remembered"), "ru");
        Shared.staff().translator("ru").translate(other, words -> "Перевод: " + words);
        Shared.staff().reviewer().approve(other);
        entry = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> Shared.staff()
                                .reviewer()
                                .api()
                                .get("/api/memory?from=en&to=ru&q=" + source)
                                .expect(200)
                                .json()
                                .path("items")
                                .path(0)
                                .path("id")
                                .asString(),
                        id -> !id.isEmpty());
    }

    /** Lets paths name another concept, because whoever may change or delete one does. */
    void renewConcept() {
        Object terms = List.of(Map.of("locale", "en", "text", "Ostreva"), Map.of("locale", "ru", "text", "Острева"));
        concept = Shared.staff()
                .api(2, "chief")
                .post("/api/terms", Map.of("terms", terms))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    String article() {
        return article.id();
    }

    String task() {
        return task;
    }

    String segment() {
        return segment;
    }

    /** A path whose parameters name things that exist, or nothing where this class has none. */
    String path(String template) {
        return template.replace("/api/memory/{id}", "/api/memory/" + entry)
                .replace("/api/terms/{id}", "/api/terms/" + concept)
                .replaceFirst("^/api/(articles|board)/\\{(id|articleId)}", "/api/$1/" + article.id())
                .replaceFirst("^/api/translations/\\{id}", "/api/translations/" + task)
                .replace("{segmentId}", segment)
                .replace("{number}", "1")
                .replace("{language}", "ky")
                .replace("{locale}", "ru")
                .replaceAll("\\{group[^}]*}", "readiness")
                .replaceAll("\\{[^}]+}", NOTHING);
    }
}
