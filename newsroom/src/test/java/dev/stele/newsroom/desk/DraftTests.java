package dev.stele.newsroom.desk;

import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import dev.stele.newsroom.translation.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of a machine are offered where one is set up, and labelled as such. */
class DraftTests extends ConsoleTest {

    private static final String DESK = "/desk/" + ID;
    private static final String ORDER = ".drafts form[action='" + DESK + "/drafts'] button";

    @BeforeEach
    void teach() {
        Samples.show(SERVICES.translation(), "short");
        machine("");
        drafts("NONE", 0, 0, 0);
    }

    static String provider(boolean supported, String more) {
        return """
                {"name": "deepl", "quota": {"perDay": 500000, "spent": 0, "left": 500000}%s,
                 "pair": {"supported": %s, "tags": true, "mostTexts": 50, "mostBytes": 120000}}""".formatted(more, supported);
    }

    private static void machine(String providers) {
        SERVICES.translation()
                .answers("GET /api/machine", "{\"needsPerson\": true, \"providers\": [%s]}".formatted(providers));
    }

    private static void drafts(String state, int requested, int drafted, int failed) {
        SERVICES.translation().answers("GET " + API + "/drafts", """
                {"state": "%s", "requested": %d, "drafted": %d, "failed": %d, "at": "2026-09-24T09:00:00Z"}""".formatted(state, requested, drafted, failed));
    }

    @Test
    void areOfferedOnlyWhereAMachineKnowsTheLanguages() {
        assertThat(as("translator:ru").get(DESK).has(".drafts")).isFalse();
        machine(provider(false, ""));
        assertThat(as("translator:ru").get(DESK).has(".drafts")).isFalse();
        machine(provider(true, ", \"closedUntil\": \"2099-01-01T00:00:00Z\""));
        assertThat(as("translator:ru").get(DESK).has(".drafts")).isFalse();

        machine(provider(true, ""));
        Page desk = as("translator:ru").get(DESK);

        assertThat(desk.text(".drafts")).startsWith("DeepL can draft the 3 empty sentences; each draft stays marked");
        assertThat(desk.text(ORDER)).isEqualTo("Draft empty sentences");
        assertThat(SERVICES.translation().last("GET /api/machine").query()).isEqualTo("from=en&to=ru");
    }

    @Test
    void areNotOfferedToWhoDoesNotHoldIt() {
        machine(provider(true, ""));
        Samples.show(SERVICES.translation(), "free");

        assertThat(as("translator:ru").get(DESK).has(".drafts")).isFalse();
        assertThat(SERVICES.translation().asked()).extracting(Asked::path).doesNotContain("/api/machine");
    }

    @Test
    void areOrderedAndFollowed() {
        machine(provider(true, ""));
        SERVICES.translation().answers("POST " + API + "/drafts", 202, "{}");
        assertThat(as("translator:ru").post(DESK + "/drafts").header("Location"))
                .isEqualTo(DESK);
        assertThat(SERVICES.translation().last("POST " + API + "/drafts").header("Authorization"))
                .isEqualTo("Bearer nora-token");

        drafts("RUNNING", 3, 1, 0);
        Page waiting = as("translator:ru").get(DESK);
        assertThat(waiting.text(".drafts p")).startsWith("Drafts are on their way: 1 of 3.");
        assertThat(waiting.first(".drafts").attr("hx-get")).isEqualTo(DESK + "/drafts");

        drafts("DONE", 3, 3, 0);
        Page ready = as("translator:ru").htmx().get(DESK + "/drafts");
        assertThat(ready.text(".drafts p")).isEqualTo("3 drafts have come.");
        assertThat(ready.first(".drafts a").attr("href")).isEqualTo(DESK);
        assertThat(ready.first(".drafts").hasAttr("hx-get")).isFalse();
    }

    @Test
    void sayWhatDidNotCome() {
        machine(provider(true, ""));
        drafts("FAILED", 3, 0, 2);

        assertThat(as("translator:ru").in("ru").get(DESK).text(".drafts b"))
                .isEqualTo("Для 2 предложений черновиков нет.");
        assertThat(as("translator:ru").get(DESK + "/drafts").text(".drafts p"))
                .isEqualTo("For 2 sentences there were no drafts.");
    }

    @Test
    void tellWhyTheyCannotBeOrdered() {
        SERVICES.translation()
                .refuses("POST " + API + "/drafts", 422, "no-machine", "No provider translates from en to ru.");

        Page refused = as("translator:ru").in("ru").post(DESK + "/drafts");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("[data-trouble]")).contains("Для этих языков машины нет");
    }
}
