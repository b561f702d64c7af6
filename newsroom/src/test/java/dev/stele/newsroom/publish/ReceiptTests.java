package dev.stele.newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService;
import org.junit.jupiter.api.Test;

class ReceiptTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Samples.ID + "/receipt";

    private final StubService content = SERVICES.content();

    private void order(String status) {
        content.answers(
                "GET " + Samples.ARTICLE, Samples.article(true, Samples.order("en", 2) + "," + Samples.order("ru", 2)));
        content.answers("GET " + Samples.ARTICLE + "/status", status);
    }

    private static String ordered(int revision) {
        return "\"order\": " + Samples.order("xx", revision);
    }

    @Test
    void tellsWhatBecameOfEachLanguage() {
        order(
                Samples.status(
                        Samples.source(
                                "live",
                                ordered(2),
                                "\"revision\": 2",
                                "\"since\": \"2026-03-24T07:02:07Z\"",
                                "\"path\": \"/en/news/bridge\""),
                        Samples.language("claimed", ordered(2), "\"claimedBy\": \"vera\""),
                        Samples.language(
                                "withdrawn",
                                "\"withdrawal\": {\"reason\": \"Wrong photo\", \"at\": \"2026-03-24T07:02:07Z\", \"by\": \"chief\"}")));
        Page page = as("chief").get(PATH);

        assertThat(page.html().select(".receipt li p").eachText())
                .containsExactly(
                        "Live in English since 24 Mar 2026, 07:02:07",
                        "Russian: vera is translating it",
                        "Tajik: withdrawn 24 Mar 2026, 07:02 by chief. Reason: Wrong photo");
        assertThat(page.first(".receipt li a").attr("href")).isEqualTo("http://localhost:8080/en/news/bridge");
        assertThat(page.has("a[href$=/withdraw]")).isTrue();
    }

    @Test
    void saysWhatReadersSeeMeanwhile() {
        order(Samples.status(
                Samples.source("released", ordered(2), "\"revision\": 1", "\"since\": \"2026-03-24T07:02:07Z\""),
                Samples.language("failed", ordered(2)),
                Samples.language("missing", "\"publishAt\": \"2099-03-24T07:02:07Z\"")));
        Page page = as("editor").get(PATH);

        assertThat(page.html().select(".receipt li p").eachText())
                .containsExactly(
                        "English: ready, goes out with the others Readers still see revision 1.",
                        "Russian: the site could not take it in. An administrator finds it among the failed changes",
                        "Tajik: under embargo, goes out 24 Mar 2099, 07:02");
        assertThat(page.has("a[href$=/publish]")).as("offered to an editor").isFalse();
    }

    @Test
    void saysWhereARevisionIsThatNobodyOrderedYet() {
        String older = "\"revision\": 1, \"since\": \"2026-03-24T07:02:07Z\"";
        content.answers("GET " + Samples.ARTICLE, Samples.article(true, Samples.order("en", 1)));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(
                        Samples.source("live", ordered(1), older),
                        Samples.language("live", ordered(1), older, "\"translatedRevision\": 2"),
                        Samples.language("live", ordered(1), older, "\"translatedRevision\": 1")));

        assertThat(as("editor")
                        .get(PATH)
                        .html()
                        .select(".receipt li p .quiet:last-child")
                        .eachText())
                .containsExactly(
                        "Revision 2 is final and can be published.",
                        "The translation of revision 2 is approved and can be published.",
                        "Revision 2 is with the translators.");
    }

    @Test
    void thePartThatFillsInAsksForItself() {
        order(Samples.status(
                Samples.source("released", ordered(2)),
                Samples.language("missing", ordered(2)),
                Samples.language("missing")));
        Page part = as("chief").in("ru").htmx().get(PATH + "/languages");

        assertThat(part.first("[data-article=" + Samples.ID + "]").attr("hx-get"))
                .isEqualTo(PATH + "/languages");
        assertThat(part.text(".receipt")).contains("Русский: ждёт переводчика");
        assertThat(part.has("main")).isFalse();
    }

    @Test
    void saysOnWhichDesksItIsAfterItsRelease() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(true, ""));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(Samples.source("released"), Samples.language("missing"), Samples.language("in review")));
        Page page = as("editor").get(PATH + "?said=released");

        assertThat(page.text(".notice.good")).isEqualTo("Released. It is now on these desks: Russian, Tajik.");
        assertThat(page.html().select(".receipt li p").eachText())
                .containsExactly(
                        "English: not published yet", "Russian: waits for a translator", "Tajik: not published yet");
        assertThat(page.html().select(".receipt .badge").eachText())
                .containsExactly("Released", "To translate", "In review");
        assertThat(as("editor").get(PATH).has(".notice.good")).isFalse();
    }

    @Test
    void whatNobodyReleasedIsToTranslateAndOnNoDesk() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(Samples.source("draft"), Samples.language("missing"), Samples.language("missing")));
        Page page = as("editor").get(PATH + "?said=released");

        assertThat(page.html().select(".receipt .badge").eachText())
                .containsExactly("Draft", "To translate", "To translate");
        assertThat(page.has(".notice.good")).isFalse();
    }
}
