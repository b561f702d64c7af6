package dev.stele.newsroom.desk;

import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.translation.Samples;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The translator's desk without its scripts: everything is a form. */
class DeskTests extends ConsoleTest {

    private static final String DESK = "/desk/" + ID;

    @Test
    void showsSourceTargetAndAllThatHelps() {
        Samples.show(SERVICES.translation(), "translation-ru");

        Page page = as("translator:ru").get(DESK);

        assertThat(page.text("h1")).isEqualTo("The upper valley gets its bridge back");
        assertThat(page.html().select(".unit-name").eachText())
                .containsExactly(
                        "Headline", "Lead", "Paragraph", "Quote", "Quote, who speaks", "Picture, alternative text");
        assertThat(page.text("[data-progress-words]")).isEqualTo("3 of 8 done");
        assertThat(page.text("#s5 .was del")).contains("eight");
        assertThat(page.text("#s5 .was ins")).contains("nine");
        assertThat(page.first("#s4 mark.term").attr("title")).isEqualTo("пролёт");
        assertThat(page.text("#s4 .terms")).contains("span", "пролёт", "not: отрезок");
        assertThat(page.html().select("#s2 .suggestions li").eachText().getFirst())
                .contains("Same sentence", "tahmina");
        assertThat(page.html().select("#s2 .suggestions li").eachText().getLast())
                .contains("81 % alike", "open to lorries");
        assertThat(page.text("#findings-s3")).contains("Must be mended:").contains("Please check:");
        assertThat(page.text("#s6 .was")).contains("Changed by rustam");
        assertThat(page.text(".notice.warm")).contains("Almost there");
        assertThat(page.text("#s4 .source .tag")).isEqualTo("bold");
        assertThat(page.first("#s4 textarea").attr("lang")).isEqualTo("ru");
        assertThat(page.first("#s5 .source-side .was p").wholeText().replaceAll("(removed|added): ", ""))
                .as("no space that is not in the texts")
                .isEqualTo("It was built by Velor Works in italiceightnine/italic weeks.");
    }

    @Test
    void writesARightToLeftLanguageFromTheRight() {
        Samples.show(SERVICES.translation(), "translation-fa");

        Page page = as("translator:fa").get(DESK);

        assertThat(page.html().select("textarea[name=target]"))
                .allMatch(field ->
                        field.attr("dir").equals("rtl") && field.attr("lang").equals("fa"));
        assertThat(page.first("#s1 .source").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void tellsAChangedSentenceFromANewOne() {
        SERVICES.translation()
                .answers(
                        "GET " + API,
                        Samples.json("translation-ru", "\"state\": \"REJECTED\"", "\"state\": \"NEEDS_TRANSLATION\""));

        Page page = as("translator:ru").get(DESK);

        assertThat(page.text("#s5 [data-badge]")).isEqualTo("Changed");
        assertThat(page.text("#s1 [data-badge]")).isEqualTo("To translate");
    }

    @Test
    void aConfirmedSentenceThatMustBeMendedIsNotDone() {
        SERVICES.translation()
                .answers(
                        "GET " + API,
                        Samples.json("translation-ru", "\"state\": \"DRAFT\"", "\"state\": \"TRANSLATED\""));
        Samples.saves(SERVICES.translation(), "translation-ru", "s3");

        Page page = as("translator:ru").get(DESK);

        assertThat(page.text("#s3 [data-badge]")).isEqualTo("To mend");
        assertThat(page.first("#s3").hasAttr("data-mend")).isTrue();
        assertThat(page.first("#s6").hasAttr("data-mend")).isFalse();
        assertThat(page.text("[data-progress-words]")).isEqualTo("3 of 8 done");
        Page confirmed =
                as("translator:ru").post(DESK + "/segments/s3", "target", "150 дней", "sourceHash", "ab", "token", "4");
        assertThat(confirmed.header("Location")).endsWith("#s3");
    }

    @Test
    void claimsInOneClick() {
        SERVICES.translation()
                .answers(
                        "POST " + API + "/claim",
                        "{\"token\":4,\"holder\":\"nora\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}");

        Page claimed = as("translator:ru").post(DESK + "/claim");

        assertThat(claimed.status()).isEqualTo(303);
        assertThat(claimed.header("Location")).isEqualTo(DESK);
    }

    @Test
    void saysWhoWasFaster() {
        SERVICES.translation().refuses("POST " + API + "/claim", 409, "claimed", "tahmina works on it.");
        Samples.show(SERVICES.translation(), "taken");

        Page page = as("translator:ru").post(DESK + "/claim");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("[data-trouble]")).contains("Somebody was faster");
        assertThat(page.text("main")).contains("tahmina is translating this");
        assertThat(page.has("textarea[name=target]")).isFalse();
    }

    @Test
    void savesASentenceAndGoesToTheNextOpenOne() {
        Samples.show(SERVICES.translation(), "translation-ru");
        Samples.saves(SERVICES.translation(), "translation-ru", "s1", "s8");

        Page saved = as("translator:ru")
                .post(DESK + "/segments/s1", "target", "Мост снова есть", "sourceHash", "ab", "token", "4");

        assertThat(saved.header("Location")).isEqualTo(DESK + "#s2");
        var asked = SERVICES.translation().last("PUT " + API + "/segments/s1");
        assertThat(asked.header("Claim-Token")).isEqualTo("4");
        assertThat(asked.body()).contains("\"confirmed\":true", "Мост снова есть", "\"origin\":\"HUMAN\"");
        Page draft = as("translator:ru")
                .post(
                        DESK + "/segments/s8",
                        "target",
                        "Авто",
                        "sourceHash",
                        "ab",
                        "token",
                        "4",
                        "act",
                        "draft",
                        "origin",
                        "MACHINE");
        assertThat(draft.header("Location")).isEqualTo(DESK + "#s8");
        assertThat(SERVICES.translation().last("PUT " + API + "/segments/s8").body())
                .contains("\"confirmed\":false", "\"origin\":\"HUMAN\"");
    }

    @Test
    void keepsTheTextOfARefusedSaveInItsField() {
        Samples.show(SERVICES.translation(), "translation-ru");
        SERVICES.translation()
                .refuses("PUT " + API + "/segments/s1", 409, "stale-claim", "Claim the translation again.");

        Page page = as("translator:ru")
                .post(DESK + "/segments/s1", "target", "Мост & <снова>", "sourceHash", "ab", "token", "3");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("[data-trouble]")).contains("Your claim has run out", "sentence 1");
        assertThat(page.first("#s1 textarea").wholeText()).isEqualTo("Мост & <снова>");
    }

    @Test
    void listsAndLinksWhatStopsTheSubmission() {
        Samples.show(SERVICES.translation(), "translation-ru");
        SERVICES.translation()
                .refuses(
                        "POST " + API + "/submit",
                        422,
                        "not-ready",
                        "2 findings block.",
                        "\"findings\": [{\"segment\":\"s3\",\"code\":\"lost-number\",\"message\":\"The number 140 is missing.\"},"
                                + "{\"segment\":\"s1\",\"code\":\"empty\",\"message\":\"Empty.\"}]");

        Page page = as("translator:ru").post(DESK + "/submit", "token", "4");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("[data-trouble] li a").eachAttr("href")).containsExactly("#s3", "#s1");
        assertThat(page.text("[data-trouble]")).contains("Sentence 3: The number 140 is missing.");
    }

    @Test
    void handsInGivesBackAndTakesBack() {
        SERVICES.translation().answers("POST " + API + "/submit", "{}");
        SERVICES.translation().answers("DELETE " + API + "/claim", 204, "");
        SERVICES.translation().answers("POST " + API + "/reopen", "{}");

        assertThat(as("translator:ru").post(DESK + "/submit", "token", "4").header("Location"))
                .isEqualTo(DESK);
        assertThat(SERVICES.translation().last("POST " + API + "/submit").header("Claim-Token"))
                .isEqualTo("4");
        assertThat(as("translator:ru").post(DESK + "/give-back", "token", "4").header("Location"))
                .isEqualTo("/desk");
        assertThat(as("translator:ru").post(DESK + "/reopen").header("Location"))
                .isEqualTo(DESK);
    }

    @Test
    void joinsAndCuts() {
        SERVICES.translation().answers("POST " + API + "/segments/s2/join", "{}");
        SERVICES.translation().answers("POST " + API + "/segments/s2/cut", "{}");

        Samples.show(SERVICES.translation(), "translation-ru");
        Page places = as("translator:ru").get(DESK + "/segments/s2/recut");
        assertThat(places.text("h1")).isEqualTo("Sentence 2");
        assertThat(places.html().select("select[name=at] option").eachText().getFirst())
                .isEqualTo("The ‖ bridge that a flood took in April is ope…");
        assertThat(as("translator:ru")
                        .htmx()
                        .get(DESK + "/segments/s3/recut")
                        .html()
                        .select("form"))
                .as("the last of its text, so there is nothing to join")
                .hasSize(1);
        as("translator:ru").post(DESK + "/segments/s2/join", "token", "4");
        Page cut = as("translator:ru").post(DESK + "/segments/s2/cut", "token", "4", "at", "11");

        assertThat(cut.header("Location")).isEqualTo(DESK + "#s2");
        assertThat(SERVICES.translation()
                        .last("POST " + API + "/segments/s2/cut")
                        .body())
                .isEqualTo("{\"at\":11}");
    }

    @Test
    void commentsAsAPageAndAsAPart() {
        Samples.show(SERVICES.translation(), "translation-ru");
        String comments = "POST " + API + "/segments/s5/comments";
        SERVICES.translation().answers(comments, 201, "{}");
        SERVICES.translation().answers("PUT " + API + "/comments/k1/resolution", "{}");

        Page page = as("translator:ru").post(DESK + "/segments/s5/comments", "text", "@rustam nine?");
        Page part = as("translator:ru").htmx().post(DESK + "/segments/s5/comments", "text", "@rustam nine?");
        as("translator:ru").post(DESK + "/segments/s5/comments/k1", "resolved", "true");

        assertThat(page.header("Location")).isEqualTo(DESK + "#s5");
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.first("#comments-s5").text()).contains("rustam");
        assertThat(SERVICES.translation().last(comments).body()).isEqualTo("{\"text\":\"@rustam nine?\"}");
        assertThat(SERVICES.translation().asked()).anyMatch(it -> it.method().equals("PUT"));
    }

    @Test
    void everyFormCarriesTheTokenInBothLanguages() {
        Samples.show(SERVICES.translation(), "translation-ru");

        for (String language : List.of("en", "ru")) {
            Page page = as("translator:ru").in(language).get(DESK);
            for (Element form : page.html().select("form[method=post]")) {
                assertThat(form.select("input[name=_csrf]").attr("value"))
                        .as(form.attr("action"))
                        .isNotEmpty();
            }
        }
        assertThat(as("translator:ru")
                        .postForged(DESK + "/submit", "token", "4")
                        .status())
                .isEqualTo(403);
    }
}
