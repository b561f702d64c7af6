package dev.stele.newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseAndWithdrawTests extends ConsoleTest {

    private static final String RELEASE = "/articles/" + Samples.ID + "/release";
    private static final String WITHDRAW = "/articles/" + Samples.ID + "/withdraw";

    private final StubService content = SERVICES.content();

    @BeforeEach
    void nothingToObjectTo() {
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.NO_FINDINGS);
    }

    @Test
    void saysWhatWillStandInTheWayAndWhoGetsIt() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.FINDINGS);
        Page page = as("editor").get(RELEASE);

        assertThat(page.text("#findings"))
                .contains("2 things will stand in the way", "The picture has no alternative text.", "No text.");
        assertThat(page.has("#findings input")).as("asks for reasons").isFalse();
        assertThat(page.text("#desks")).isEqualTo("Goes to the translators of: Russian, Tajik.");
        assertThat(page.has("button.primary")).isTrue();
        assertThat(page.first("a[data-closes]").attr("href")).isEqualTo("/articles/" + Samples.ID);
    }

    @Test
    void handsOverToTheTranslatorsByATime() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));
        content.answers("POST " + Samples.ARTICLE + "/release", 202, "{}");
        assertThat(as("editor").get(RELEASE).has("#due")).isTrue();

        Page handedOver = as("editor").post(RELEASE, "etag", "\"7\"", "due", "2099-01-02T06:30");

        assertThat(handedOver.header("Location")).isEqualTo("/articles/" + Samples.ID + "/receipt?said=released");
        StubService.Asked asked = content.last("POST " + Samples.ARTICLE + "/release");
        assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
        assertThat(asked.body()).isEqualTo("{\"updateType\":\"MAJOR\",\"due\":\"2099-01-02T06:30:00Z\"}");
    }

    @Test
    void offersNoSecondReleaseOfOneText() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(true, ""));

        Page page = as("editor").get(RELEASE);
        assertThat(page.text(".notice")).contains("Revision 2 is final already");
        assertThat(page.has("form[action$=/release]")).isFalse();
    }

    @Test
    void aCorrectionNeedsItsNoteAndATimeIsToCome() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, Samples.order("en", 1)));
        Page again = as("editor").post(RELEASE, "etag", "\"7\"", "updateType", "CORRECTION", "due", "yesterday");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".notice li"))
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactly("Write the note that readers will see.", "Choose a day and a time.");
    }

    @Test
    void aTextThatWasChangedMeanwhileIsNotHandedOver() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));
        content.refuses("POST " + Samples.ARTICLE + "/release", 412, "stale-article", "Read it again.");
        Page again = as("editor").post(RELEASE, "etag", "\"6\"");

        assertThat(again.status()).isEqualTo(412);
        assertThat(again.text(".notice.bad")).contains("nora saved it 24 Mar 2026, 07:02.");
        assertThat(again.first("input[name=etag]").attr("value")).isEqualTo("\"7\"");
    }

    @Test
    void withdrawsOnlyWhatIsChosenWithAReason() {
        content.answers(
                "GET " + Samples.ARTICLE, Samples.article(true, Samples.order("en", 1) + "," + Samples.order("ru", 1)));
        content.answers("POST " + Samples.ARTICLE + "/withdraw", 202, "{}");
        Page form = as("chief").get(WITHDRAW);
        assertThat(form.html().select("input[name=locales]").eachAttr("value")).containsExactly("en", "ru");
        assertThat(form.has("input[name=locales][checked]"))
                .as("chosen beforehand")
                .isFalse();
        assertThat(form.text("[for=reason]")).isEqualTo("Reason (required)");

        Page withdrawn = as("chief").post(WITHDRAW, "locales", "ru", "reason", " Wrong photo ");

        assertThat(withdrawn.header("Location")).isEqualTo("/articles/" + Samples.ID + "/receipt");
        assertThat(content.last("POST " + Samples.ARTICLE + "/withdraw").body())
                .isEqualTo("{\"locales\":[\"ru\"],\"reason\":\"Wrong photo\"}");
    }

    @Test
    void neverWithdrawsEverythingBecauseNothingWasChosen() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(true, Samples.order("en", 1)));

        assertThat(as("chief").post(WITHDRAW, "reason", "x").text(".notice")).contains("Choose at least one language.");
        assertThat(as("chief").post(WITHDRAW, "locales", "en").text(".notice")).contains("Say why.");
        assertThat(content.asked()).noneMatch(asked -> asked.method().equals("POST"));
    }

    @Test
    void anEditorIsNotOfferedToWithdraw() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(true, Samples.order("en", 1)));

        assertThat(as("editor").get(WITHDRAW).has("form[action$=/withdraw]")).isFalse();
    }

    @Test
    void saysWhenThereIsNothingToWithdraw() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));

        assertThat(as("chief").get(WITHDRAW).text(".notice")).contains("published nowhere");
    }

    @Test
    void namesTheZoneOfTheDeadlineOnlyForWhomItIsAnother() {
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, ""));

        assertThat(as("editor").at("Etc/UTC").get(RELEASE).text("[for=due]")).isEqualTo("Due");
        assertThat(as("editor").at("Asia/Dushanbe").get(RELEASE).text("[for=due]"))
                .isEqualTo("Due (UTC)");
    }
}
