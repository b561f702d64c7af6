package dev.stele.newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService;
import dev.stele.newsroom.StubService.Answered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Samples.ID + "/publish";
    private static final String ORDER = "POST " + Samples.ARTICLE + "/publish";

    private final StubService content = SERVICES.content();

    @BeforeEach
    void services() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(
                        Samples.source("draft"),
                        Samples.language("claimed", "\"claimedBy\": \"ru\""),
                        Samples.language("missing")));
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.NO_FINDINGS);
        content.answers(ORDER, 202, "{}");
    }

    @Test
    void namesWhatIsMissingInEachLanguage() {
        Page page = as("chief").get(PATH);

        assertThat(page.html().select(".outlook").eachText())
                .containsExactly(
                        "Ready: goes out as soon as it is ordered.",
                        "Waits: ru is translating it.",
                        "Waits: nobody translates it yet.");
        assertThat(page.html().select("input[name=locales][checked]").eachAttr("value"))
                .isEqualTo(List.of("en", "ru", "tg"));
        assertThat(page.text(".later label")).isEqualTo("Day and time (UTC)");
        assertThat(page.has(".kind"))
                .as("a kind of change before the first readers")
                .isFalse();
        assertThat(content.last("GET " + Samples.ARTICLE + "/lint").query())
                .isEqualTo("revision=2&locales=en%2Cru%2Ctg");
    }

    @Test
    void ordersWhatIsChosenForTheRevisionThatWasSeen() {
        Page ordered = as("chief")
                .post(PATH, "revision", "2", "locales", "en", "locales", "ru", "mode", "AS_READY", "when", "now");

        assertThat(ordered.status()).isEqualTo(303);
        assertThat(ordered.header("Location")).isEqualTo("/articles/" + Samples.ID + "/receipt");
        StubService.Asked asked = content.last(ORDER);
        assertThat(asked.body())
                .isEqualTo(
                        "{\"revision\":2,\"locales\":[\"en\",\"ru\"],\"mode\":\"AS_READY\",\"updateType\":\"MAJOR\"}");
    }

    @Test
    void setsAnEmbargoInTheNewsroomsZone() {
        as("chief").post(PATH, "revision", "2", "locales", "en", "when", "later", "at", "2099-01-02T06:30");

        assertThat(content.last(ORDER).body())
                .contains("\"mode\":\"TOGETHER\"", "\"publishAt\":\"2099-01-02T06:30:00Z\"");
    }

    @Test
    void refusesItselfWhatCanBeSeenToBeWrongAndKeepsTheForm() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, Samples.order("en", 1)));
        Page again = as("chief")
                .post(PATH, "revision", "2", "when", "later", "at", "2001-01-01T00:00", "updateType", "CORRECTION");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".notice li").eachText())
                .containsExactly(
                        "Choose at least one language.",
                        "Write the note that readers will see.",
                        "That time is past. Choose a later one.");
        assertThat(again.first("#at").attr("value")).isEqualTo("2001-01-01T00:00");
        assertThat(again.has("input[value=CORRECTION][checked]")).isTrue();
        assertThat(content.asked()).noneMatch(asked -> asked.method().equals("POST"));
    }

    @Test
    void tellsReadersOfACorrection() {
        as("chief")
                .post(
                        PATH,
                        "revision",
                        "2",
                        "locales",
                        "en",
                        "updateType",
                        "CORRECTION",
                        "changeNote",
                        " It is 40 metres long. ");

        assertThat(content.last(ORDER).body())
                .contains("\"updateType\":\"CORRECTION\",\"changeNote\":\"It is 40 metres long.\"");
    }

    @Test
    void showsFindingsInThePersonsLanguage() {
        content.answers(
                "GET " + Samples.ARTICLE + "/lint",
                asked -> new Answered(200, """
                {"findings": [{"rule": "two-alphabets", "severity": "BLOCKING", "overridable": true, "pointer": "/headline",
                  "message": "%s"}]}""".formatted(
                        asked.header("Accept-Language").equals("ru") ? "Буквы двух алфавитов." : "Two alphabets.")));

        assertThat(as("chief").in("ru").get(PATH).text("#findings")).contains("Буквы двух алфавитов.");
        assertThat(as("chief")
                        .in("ru")
                        .htmx()
                        .post(PATH + "/check", "locales", "en")
                        .text("#findings"))
                .contains("Буквы двух алфавитов.");
        assertThat(as("chief").get(PATH).text("#findings")).contains("Two alphabets.");
    }

    @Test
    void asksForAReasonForEachThingInTheWay() {
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.FINDINGS);
        Page page = as("chief").get(PATH);

        assertThat(page.html().select(".finding.bad input").eachAttr("name"))
                .containsExactly("reason:picture-without-alt@/hero/alt");
        assertThat(page.text(".finding.bad:nth-child(2)")).contains("cannot be passed over");
        assertThat(page.html().select(".finding.bad a").eachAttr("href"))
                .containsExactly("/articles/" + Samples.ID + "#at=/hero/alt");
        assertThat(page.text(".warnings")).contains("One thing to look at", "The headline is long.");

        String field = "reason:picture-without-alt@/hero/alt";
        as("chief").post(PATH, "revision", "2", "locales", "en", field, " ", field, "A map");
        assertThat(content.last(ORDER).body()).contains("\"override\":{\"picture-without-alt@/hero/alt\":\"A map\"}");
    }

    @Test
    void checksAnewForTheLanguagesThatAreChosenAndKeepsReasons() {
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.FINDINGS);
        Page part = as("chief")
                .htmx()
                .post(
                        PATH + "/check",
                        "revision",
                        "2",
                        "locales",
                        "tg",
                        "reason:picture-without-alt@/hero/alt",
                        "A <map>");

        assertThat(content.last("GET " + Samples.ARTICLE + "/lint").query()).isEqualTo("revision=2&locales=tg");
        assertThat(part.first(".finding input").attr("value")).isEqualTo("A <map>");
        assertThat(part.has("main")).isFalse();
    }

    @Test
    void whoWasTooSlowSeesTheArticleAsItIsNow() {
        content.refuses(
                ORDER,
                422,
                "invalid-content",
                "…",
                "\"errors\": [{\"pointer\": \"/revision\", \"code\": \"not-released\", \"message\": \"…\"}]");
        Page again = as("chief").post(PATH, "revision", "1", "locales", "ru");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".notice.bad")).contains("nora saved it 24 Mar 2026, 07:02.");
        assertThat(again.first("input[name=revision]").attr("value")).isEqualTo("2");
        assertThat(again.html().select("input[name=locales][checked]").eachAttr("value"))
                .containsExactly("ru");
    }

    @Test
    void publishesWhatIsReleasedUnlessTheDraftIsChosen() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, Samples.order("en", 1)));
        Page released = as("chief").get(PATH);
        Page draft = as("chief").get(PATH + "?draft=true");

        assertThat(released.first("input[name=revision]").attr("value")).isEqualTo("1");
        assertThat(released.text("form .notice"))
                .contains("This is revision 1, the newest one that is released.", "nora saved a draft of the next one");
        assertThat(released.first("form .notice a").attr("href")).isEqualTo(PATH + "?draft=true");
        assertThat(released.has(".kind"))
                .as("a kind of change of what is final")
                .isFalse();
        assertThat(draft.first("input[name=revision]").attr("value")).isEqualTo("2");
        assertThat(draft.text("form .notice.warm")).contains("This is a draft, saved by nora");
        assertThat(draft.first("form .notice a").attr("href")).isEqualTo(PATH);
    }

    @Test
    void whatWasNeverReleasedGoesOutAsADraftWithAWord() {
        Page page = as("chief").get(PATH);

        assertThat(page.first("input[name=revision]").attr("value")).isEqualTo("2");
        assertThat(page.text("form .notice.warm")).contains("To publish it makes it final as it stands");
        assertThat(page.has("form .notice a")).isFalse();
    }

    @Test
    void offersWhatIsReadyBesideWhatWasOrderedAndNothingThatWasTakenBack() {
        content.answers(
                "GET " + Samples.ARTICLE,
                Samples.article(true, Samples.order("en", 1)).replace("\"withdrawn\": []", "\"withdrawn\": [\"ru\"]"));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(
                        Samples.source("live", "\"revision\": 1", "\"since\": \"2026-09-24T07:02:00Z\""),
                        Samples.language("withdrawn", "\"translatedRevision\": 2"),
                        Samples.language("approved", "\"translatedRevision\": 2")));

        assertThat(as("chief")
                        .get(PATH)
                        .html()
                        .select("input[name=locales][checked]")
                        .eachAttr("value"))
                .containsExactly("en", "tg");
    }

    @Test
    void saysThatHouseRulesStandInTheWay() {
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.FINDINGS);
        content.refuses(ORDER, 422, "findings-block", "…", "\"findings\": []", "\"errors\": []");
        Page again = as("chief").in("ru").post(PATH, "revision", "2", "locales", "en");

        assertThat(again.text(".notice")).contains("Мешают правила редакции");
        assertThat(again.text("#findings")).contains("Публикации мешают 2 замечания.");
    }

    @Test
    void asksWhatKindOfChangeItIsOnceThereAreReaders() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, Samples.order("en", 1)));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(
                        Samples.source("live", "\"revision\": 1", "\"since\": \"2026-09-24T07:02:00Z\""),
                        Samples.language("live", "\"translatedRevision\": 1"),
                        Samples.language("missing")));
        Page page = as("chief").get(PATH + "?draft=true");

        assertThat(page.html().select(".kind input").eachAttr("value")).containsExactly("MAJOR", "MINOR", "CORRECTION");
        assertThat(page.text("#outlook-en")).startsWith("Ready: takes the place");
        assertThat(page.text("#outlook-ru")).contains("A small change keeps that translation");
        assertThat(page.html().select("input[name=locales][checked]").eachAttr("value"))
                .as("as it was ordered before")
                .containsExactly("en");
    }

    @Test
    void offersTheModeOfTheLastOrder() {
        String asReady = Samples.order("en", 1).replace("TOGETHER", "AS_READY");
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, asReady));

        assertThat(as("chief").get(PATH).has("input[value=AS_READY][checked]")).isTrue();
    }

    @Test
    void anEditorSeesWhatIsMissingAndHasNoButton() {
        Page page = as("editor").get(PATH);

        assertThat(page.html().select(".outlook")).hasSize(3);
        assertThat(page.has("main button.primary")).isFalse();
        assertThat(page.html().select(".notice").eachText()).anyMatch(it -> it.contains("a chief editor publishes"));
    }

    @Test
    void aRefusalByRoleIsToldInWords() {
        content.refuses(ORDER, 403, "forbidden", "Your roles do not allow this.");
        Page refused = as("editor").post(PATH, "revision", "2", "locales", "en");

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void hintsAtAMissingPictureAndSectionAndBlocksNothing() {
        Page page = as("chief").get(PATH);
        assertThat(page.html().select(".hints li").eachText())
                .containsExactly(
                        "There is no main picture: on the home page it stands without one.",
                        "It has no section: it appears in none of the lists by section.");
        assertThat(page.has(".finding.bad")).isFalse();

        String whole = Samples.article(false, "")
                .replace("\"blocks\"", "\"section\": \"culture\", \"hero\": {\"mediaId\": \"m\"}, \"blocks\"");
        content.answers("GET " + Samples.ARTICLE, whole);
        assertThat(as("chief").get(PATH).has(".hints")).isFalse();
    }
}
