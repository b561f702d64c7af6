package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Taking a picture down in the console. */
class TakedownTests extends ConsoleTest {

    private static final String PICTURE = "/pictures/" + Stubs.PICTURE;
    private static final String CALL = "POST /api/media/" + Stubs.PICTURE + "/takedown";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
        SERVICES.content().answers(CALL, Stubs.takenDownPicture());
    }

    @Test
    void isOfferedToChiefsAlone() {
        assertThat(as("chief").get(PICTURE).has("a[href$=/takedown]")).isTrue();
        assertThat(as("editor").get(PICTURE).has("a[href$=/takedown]")).isFalse();
        assertThat(as("editor").get(PICTURE + "/takedown").has("form.publish")).isFalse();
        assertThat(as("editor").get(PICTURE + "/takedown").text(".notice")).contains("Only a chief editor");
    }

    @Test
    void saysWhatWillHappenInTheLanguageOfThePerson() {
        assertThat(as("chief").get(PICTURE + "/takedown").text("section.page"))
                .contains("Readers no longer get the picture", "cannot be undone", "The files are deleted");
        assertThat(as("chief").in("ru").get(PICTURE + "/takedown").text("section.page"))
                .contains("Читатели больше не увидят", "Отменить это нельзя");
    }

    @Test
    void asksForAReasonAndAConfirmationBeforeItAsksTheService() {
        Page silent = as("chief").post(PICTURE + "/takedown", "reason", " ", "sure", "true");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text(".notice")).contains("Say why.");
        Page unsure = as("chief").post(PICTURE + "/takedown", "reason", "Shows a child");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.text("#reason")).isEqualTo("Shows a child");
        assertThat(SERVICES.content().asked()).noneMatch(asked -> asked.path().endsWith("/takedown"));
    }

    @Test
    void sendsTheReasonAndShowsWhoTookItDown() {
        Page done = as("chief").post(PICTURE + "/takedown", "reason", " Shows a child ", "sure", "true");

        assertThat(done.header("Location")).isEqualTo(PICTURE);
        assertThat(new JsonMapper().readTree(SERVICES.content().last(CALL).body()))
                .isEqualTo(new JsonMapper().readTree("{\"reason\": \"Shows a child\"}"));

        SERVICES.content().answers("GET /api/media/" + Stubs.PICTURE, Stubs.takenDownPicture());
        Page shown = as("chief").get(PICTURE);
        assertThat(shown.text(".notice.bad")).contains("Taken down by chief", "Shows a child");
        assertThat(shown.has("img[src*=file]")).isFalse();
        assertThat(shown.has("form.card")).isFalse();
        assertThat(as("chief").get(PICTURE + "/takedown").has("form.publish")).isFalse();
    }

    @Test
    void passesOnThatTheServiceRefuses() {
        SERVICES.content().refuses(CALL, 403, "forbidden", "Only a chief may do this.");
        assertThat(as("editor")
                        .post(PICTURE + "/takedown", "reason", "Why", "sure", "true")
                        .status())
                .isEqualTo(403);
    }
}
