package dev.stele.newsroom.review;

import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.translation.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reviewer's desk without its scripts. */
class ReviewTests extends ConsoleTest {

    private static final String REVIEW = "/review/" + ID;
    private static final String BY_RUSTAM = "\"by\": \"rustam\",\n       \"at\": \"2026-09-24T08:00:00Z\"";

    @Test
    void listsWhatWaitsUnlessAskedForMore() {
        SERVICES.translation().answers("GET /api/translations", Samples.json("queue"));

        Page page = as("reviewer:ru", "reviewer:fa").get("/review");

        assertThat(SERVICES.translation().last("GET /api/translations").query()).contains("state=IN_REVIEW");
        assertThat(page.html().select(".queue .do a.primary")).hasSize(1);
        assertThat(page.text(".queue tbody tr:last-child")).contains("you, ");
        as("chief").get("/review?state=ALL");
        assertThat(SERVICES.translation().last("GET /api/translations").query()).doesNotContain("state");
    }

    @Test
    void showsWhatIsNewSinceTheLastApproval() {
        Samples.show(SERVICES.translation(), "in-review");

        Page changed = as("reviewer:ru").get(REVIEW);

        assertThat(changed.html().select(".segment")).hasSize(6);
        assertThat(changed.text("#s5 .target-side .was")).contains("Since the last approval", "восемь", "девять");
        assertThat(changed.text("#s1 .target-side")).contains("New since the last approval");
        assertThat(changed.text("#s6 .target-side")).contains("Changed by rustam");
        assertThat(changed.text("#findings-s3")).contains("Let pass:", "Rounded on purpose.");
        assertThat(as("reviewer:ru").get(REVIEW + "?show=all").html().select(".segment"))
                .hasSize(8);
    }

    @Test
    void approvesTheTextThatWasRead() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/approve", "{}");

        Page approved = as("reviewer:ru")
                .post(REVIEW + "/approve", "sourceRevision", "2", "textHash", "abc", "waiver", " Only one here. ");

        assertThat(approved.header("Location")).isEqualTo(REVIEW);
        assertThat(SERVICES.translation().last("POST " + API + "/approve").body())
                .contains("\"sourceRevision\":2", "\"textHash\":\"abc\"", "\"waiver\":\"Only one here.\"");
    }

    @Test
    void saysWhatFollowsADecisionAndWhatIsNext() {
        String state = "\"state\": \"IN_REVIEW\"";
        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", state, "\"state\": \"APPROVED\""))
                .answers("GET /api/translations", Samples.json("queue"));

        Page approved = as("reviewer:ru").get(REVIEW);

        assertThat(approved.text(".notice.good"))
                .startsWith("Approved.")
                .contains("publish it now", "Next for review:");
        assertThat(approved.first(".notice.good a").attr("href"))
                .startsWith("/review/")
                .doesNotContain(ID);
        assertThat(SERVICES.translation().last("GET /api/translations").query()).contains("state=IN_REVIEW");

        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", state, "\"state\": \"NEEDS_WORK\""))
                .answers("GET /api/translations", Samples.json("empty"));
        Page sentBack = as("reviewer:ru").get(REVIEW);
        assertThat(sentBack.text(".notice.warm")).startsWith("Sent back.").contains("hands the text in again");
        assertThat(sentBack.first(".notice.warm a").attr("href")).isEqualTo("/review");
    }

    @Test
    void settlesTheCommentsOfAllReviewersWithTheApproval() {
        String resolution = "PUT " + API + "/comments/k1/resolution";
        SERVICES.translation().answers("POST " + API + "/approve", "{}");
        SERVICES.translation().answers(resolution, "{}");
        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", BY_RUSTAM, BY_RUSTAM.replace("rustam", "tahmina")));

        as("reviewer:ru").post(REVIEW + "/approve", "sourceRevision", "2", "textHash", "abc");
        assertThat(SERVICES.translation().asked())
                .as("the translator asked that")
                .noneMatch(it -> it.method().equals("PUT"));

        Samples.show(SERVICES.translation(), "in-review");
        as("reviewer:ru").post(REVIEW + "/approve", "sourceRevision", "2", "textHash", "abc");
        assertThat(SERVICES.translation().last(resolution).path()).endsWith("/comments/k1/resolution");

        SERVICES.translation().refuses("PUT " + API + "/comments/k1/resolution", 404, "unknown-comment", "Gone.");
        assertThat(as("reviewer:ru")
                        .post(REVIEW + "/approve", "sourceRevision", "2", "textHash", "abc")
                        .status())
                .as("the approval stands")
                .isEqualTo(303);
    }

    @Test
    void takesRemarksOnSentencesForTheReason() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/reject", "{}");

        as("reviewer:ru")
                .post(
                        REVIEW + "/send-back",
                        "comment",
                        " ",
                        "segments",
                        "s5",
                        "remark.s5",
                        "Nine.",
                        "remark.s3",
                        "No.");
        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains("\"comment\":\"Sentence 3: No.\\nSentence 5: Nine.\"");

        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", BY_RUSTAM, BY_RUSTAM.replace("rustam", "nora")));
        as("reviewer:ru").post(REVIEW + "/send-back", "segments", "s5");
        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains("\"comment\":\"Sentence 5: @nora please look at the number of weeks.\"");
    }

    @Test
    void asksForAReasonAndKeepsTheMarks() {
        Samples.show(SERVICES.translation(), "in-review");

        Page page = as("reviewer:ru").post(REVIEW + "/send-back", "comment", "", "segments", "s3");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[data-trouble]")).contains("Say what is to be done");
        assertThat(page.first("#s3 input[name=segments]").hasAttr("checked")).isTrue();
        assertThat(page.first("#s5 input[name=segments]").hasAttr("checked")).isFalse();
    }

    @Test
    void saysBeforeAChangeThatAnotherThenHasToApprove() {
        Samples.show(SERVICES.translation(), "in-review");

        Page required = as("reviewer:ru").get(REVIEW);

        assertThat(required.text(".lead")).contains("another reviewer").doesNotContain("Then approve");
        assertThat(required.text("#s4 [data-save-edit]")).contains("another person has to approve");

        for (String rule : List.of("OFF", "WAIVABLE")) {
            SERVICES.translation().answers("GET " + API, Samples.json("in-review", "\"REQUIRED\"", "\"" + rule + "\""));
            Page free = as("reviewer:ru").get(REVIEW);
            assertThat(free.text(".lead")).as(rule).endsWith("Then approve, or send back with a comment.");
            assertThat(free.text("#s4 [data-save-edit]")).as(rule).doesNotContain("another person");
        }
    }

    @Test
    void saysWhatEachCommentIsFor() {
        Samples.show(SERVICES.translation(), "in-review");

        Page page = as("reviewer:ru").get(REVIEW);

        assertThat(page.first("[name=remark.s3]").parent().text())
                .startsWith("What is wrong in it?")
                .endsWith("(sentence 3)");
        assertThat(page.text("label[for=comment]")).startsWith("To the translator, about the whole text");
        assertThat(page.text("#comments-s3 h3")).isEqualTo("Discussion");
        assertThat(page.text("#s3 .segment-head")).endsWith("by tahmina");
    }

    @Test
    void saysInWordsWhyOwnWorkNeedsAnother() {
        String own = "\"ownWork\": false,\n  \"fourEyes\": \"REQUIRED\"";
        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", own, "\"ownWork\": true, \"fourEyes\": \"REQUIRED\""));

        Page required = as("reviewer:ru").get(REVIEW);

        assertThat(required.text(".decision"))
                .contains("another person has to approve it: a reviewer of this language", "or a chief editor");
        assertThat(required.text(".lead"))
                .contains("another person has to approve it")
                .doesNotContain("Then approve");
        assertThat(required.has("[data-approve]")).isFalse();

        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", own, "\"ownWork\": true, \"fourEyes\": \"WAIVABLE\""));
        assertThat(as("reviewer:ru").get(REVIEW).first("#waiver").hasAttr("required"))
                .isTrue();

        SERVICES.translation().refuses("POST " + API + "/approve", 403, "own-work", "You wrote a part of this text.");
        Page refused = as("reviewer:ru").post(REVIEW + "/approve", "sourceRevision", "2", "textHash", "abc");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("[data-trouble]")).contains("Another person must approve");
    }

    @Test
    void sendsBackWithRemarksOnSentences() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/reject", "{}");

        as("reviewer:ru")
                .post(
                        REVIEW + "/send-back",
                        "comment",
                        "See the numbers.",
                        "segments",
                        "s3",
                        "remark.s5",
                        " Nine weeks. ",
                        "remark.s1",
                        "");

        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains(
                        "\"comment\":\"See the numbers.\"",
                        "\"segments\":[\"s3\"]",
                        "\"comments\":{\"s5\":\"Nine weeks.\"}");
    }

    @Test
    void changesASentenceAndLetsAFindingPass() {
        SERVICES.translation().answers("POST " + API + "/segments/s3/waivers", "{}");
        SERVICES.translation().answers("PUT " + API + "/segments/s3/edit", segment());

        Page waived = as("reviewer:ru")
                .post(REVIEW + "/segments/s3/waivers", "code", "lost-number", "reason", "It is in the caption.");
        Page edited =
                as("reviewer:ru").post(REVIEW + "/segments/s3", "target", "Ремонт занял 140 дней.", "sourceHash", "ab");

        assertThat(waived.header("Location")).isEqualTo(REVIEW + "?show=all#s3");
        assertThat(edited.header("Location")).isEqualTo(REVIEW + "?show=all#s3");
        assertThat(SERVICES.translation()
                        .last("PUT " + API + "/segments/s3/edit")
                        .body())
                .contains("140 дней");
    }

    @Test
    void keepsAReviewersTextWhenItIsRefused() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().refuses("PUT " + API + "/segments/s3/edit", 409, "source-changed", "Look.");

        Page page = as("reviewer:ru").post(REVIEW + "/segments/s3", "target", "Сто сорок дней.", "sourceHash", "ab");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.first("#s3 textarea").wholeText()).isEqualTo("Сто сорок дней.");
    }

    @Test
    void showsNoFieldsToWhoMayNotReview() {
        SERVICES.translation()
                .answers("GET " + API, Samples.json("in-review", "\"reviews\": true", "\"reviews\": false"));

        Page page = as("translator:ru").get(REVIEW);

        assertThat(page.has("textarea")).isFalse();
        assertThat(page.text(".notice")).contains("not your task");
    }

    private static String segment() {
        return "{\"id\":\"s3\",\"source\":\"\",\"sourceHash\":\"ab\",\"target\":\"\",\"state\":\"TRANSLATED\","
                + "\"suggestions\":[],\"suggestionsPending\":false,\"termHits\":[],\"findings\":[],\"comments\":[]}";
    }
}
