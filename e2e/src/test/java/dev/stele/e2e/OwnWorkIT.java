package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reviewer;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Translator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody approves what they wrote. */
class OwnWorkIT {

    private final Editor editor = Shared.staff().editor();

    private Story released() {
        Story story = editor.write("en", Flow.shortText(Flow.unique("own-work")), "ru");
        return editor.release(story, "MAJOR", "ready");
    }

    @Test
    void translatorWithoutReviewersRoleMayNotApprove() {
        String task = Flow.submitted(released(), "ru", source -> "Перевод: " + source);
        Reviewer translator = new Reviewer(Shared.staff().translator("ru").api());
        assertThat(translator.tryToApprove(task).status()).isEqualTo(403);
        assertThat(Shared.staff().reviewer().tryToApprove(task).status()).isEqualTo(200);
    }

    @Test
    void reviewerWhoTranslatedMayNotApproveIt() {
        String both = "nasiba.karimova";
        var user = Map.of("name", both, "password", both, "roles", List.of("translator:ru", "reviewer:ru"));
        Shared.staff().api(5, "admin").post("/api/users", user).expect(201);
        var desk = Shared.staff().api(2, both);
        String task = Flow.task(released(), "ru");
        new Translator(desk, "ru").translate(task, source -> "Перевод: " + source);
        var refused = new Reviewer(desk).tryToApprove(task).expect(403);
        assertThat(refused.json().path("type").asString()).startsWith("/problems/");
        assertThat(Shared.staff().reviewer().tryToApprove(task).status()).isEqualTo(200);
    }
}
