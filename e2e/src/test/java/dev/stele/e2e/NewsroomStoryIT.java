package dev.stele.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.e2e.console.Articles;
import dev.stele.e2e.console.Desk;
import dev.stele.e2e.console.Workplace;
import dev.stele.e2e.evidence.Stores;
import dev.stele.e2e.house.House;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People at work, each in a browser of their own; whatever a browser complains of fails the test. */
@NeedsDemo
class NewsroomStoryIT {

    private static final URI CONSOLE = Demo.staff().address(4);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<Workplace> workplaces = new ArrayList<>();

    @AfterEach
    void nobodyComplained() {
        List<String> faults =
                workplaces.stream().flatMap(place -> place.faults().stream()).toList();
        workplaces.forEach(Workplace::close);
        assertThat(faults).isEmpty();
    }

    @Test
    void anArticleIsWrittenTranslatedReviewedAndReadInThreeLanguages() {
        String headline = "A school well in " + place();
        Workplace chief = sit("chief");
        chief.open("/board");

        String id = Articles.write(sit("editor"), headline);
        // A new row would move what the chief is about to press: it is told of, and shown when it is asked for.
        chief.page().getByText("Show them").click();
        Locator row = chief.page().locator("tr[data-article='" + id + "']");
        assertThat(row.locator("th")).containsText(headline);
        Articles.release(workplaces.getLast(), id);

        Workplace ru = sit("ru");
        Desk russian = Desk.claimByKeyboard(ru, headline);
        russian.translateByKeyboard("Перевод");
        Instant submitted = Instant.now();
        assertThat(row.locator("[data-said], td").filter(new Locator.FilterOptions().setHasText("In review")))
                .hasCount(1);
        assertThat(Duration.between(submitted, Instant.now()))
                .as("the board tells it")
                .isLessThan(SOON);

        Workplace tg = sit("tg", 390);
        Desk tajik = Desk.claim(tg, headline);
        tajik.translate("Тарҷума");
        assertThat(tg.overflow()).isZero();

        Workplace reviewer = sit("reviewer");
        Desk.review(reviewer, headline, "Russian").sendBack(2, "Здесь нужно точнее.");
        russian.reopened().improve(2, "Уточнённый перевод.");
        Desk.review(reviewer, headline, "Russian").approve();

        chief.open("/articles/" + id + "/publish");
        chief.page().locator("form.publish input[name=mode][value=TOGETHER]").check();
        chief.page().locator("form.publish button.primary").click();
        chief.page().waitForURL("**/receipt*");
        assertThat(chief.page().locator("[data-locale=ru]")).not().hasAttribute("data-state", "live");
        Desk.review(reviewer, headline, "Tajik").approve();
        for (String locale : List.of("en", "ru", "tg")) {
            assertThat(chief.page().locator(".receipt [data-locale=" + locale + "]"))
                    .hasAttribute("data-state", "live");
        }

        readInThreeLanguages(id, headline);
    }

    private void readInThreeLanguages(String id, String headline) {
        Story story = Demo.staff().chief().read(id);
        String english = "/en/news/" + story.slug();
        Flow.eventually(() -> assertThat(Demo.staff().reader().status(english)).isEqualTo(200));
        var page = Demo.staff().reader().page(english);
        assertThat(page.headline()).isEqualTo(headline);
        for (String locale : List.of("en", "ru", "tg")) {
            String path = URI.create(page.alternates().get(locale)).getRawPath();
            var translated = Demo.staff().reader().page(path).html();
            assertThat(translated.select("figure.hero img").attr("alt"))
                    .as(locale)
                    .isNotBlank();
            assertThat(translated.select("figure.quote .speaker").text())
                    .as(locale)
                    .isNotBlank();
        }
        assertThat(Demo.staff()
                        .reader()
                        .page(URI.create(page.alternates().get("ru")).getRawPath())
                        .text())
                .contains("Уточнённый перевод.");
    }

    @Test
    void whoComesSecondSeesBothTextsAndLosesNeither() {
        Story story = Demo.staff().chief().write("en", text("A conflict"), "ru");
        Workplace first = sit("editor");
        Workplace second = sit("chief");
        second.expect("status of 412|status of 409");
        first.open("/articles/" + story.id());
        second.open("/articles/" + story.id());

        Articles.lead(first, "The first lead.");
        Articles.saved(first);
        Articles.lead(second, "The second lead.");
        second.page().locator("#editor button.primary[name=do]").click();

        Locator conflict = second.page().locator("#conflict-dialog");
        assertThat(conflict).isVisible();
        assertThat(conflict).containsText("The first lead.");
        assertThat(conflict).containsText("The second lead.");
        assertThat(second.violations()).isEmpty();
        Articles.keepMine(second);
        Articles.saved(second);

        Story now = Demo.staff().chief().read(story.id());
        assertThat(now.json().at("/content/lead").asString()).isEqualTo("The second lead.");
        assertThat(Demo.staff()
                        .chief()
                        .api()
                        .get("/api/articles/" + story.id() + "/revisions/" + (now.revision() - 1))
                        .expect(200)
                        .text())
                .contains("The first lead.");
    }

    @Test
    void aClaimThatRanOutKeepsTheTextAndIsTakenAgain() {
        Story story = Demo.staff().chief().write("en", text("A claim"), "ru");
        story = Demo.staff().chief().release(story, "MAJOR", "");
        String task = Flow.task(Demo.staff(), story, "ru");
        Workplace ru = sit("ru");
        ru.expect("status of 409");
        Desk desk = Desk.claimed(ru, task);
        runOut(task);

        desk.type(1, "Заголовок");

        Locator trouble = ru.page().locator("[data-claim-trouble] .notice");
        assertThat(trouble).isVisible();
        assertThat(desk.target(1)).hasText("Заголовок");
        assertThat(ru.violations()).isEmpty();
        trouble.locator("[data-claim-again]").click();
        assertThat(trouble).isHidden();
        Flow.eventually(() -> assertThat(Demo.staff()
                        .translator("ru")
                        .segments(task)
                        .findFirst()
                        .orElseThrow()
                        .path("target")
                        .asString(""))
                .isEqualTo("Заголовок"));
    }

    /** Time passes for the claim alone: nobody waits half an hour in a test. */
    private static void runOut(String task) {
        try (Stores stores = new Stores(House.storeAddress(Demo.staff().base()))) {
            var translations = stores.translation().getCollection("translations");
            Object id = translations.find(new Document("_id", task)).first() == null ? UUID.fromString(task) : task;
            long changed = translations
                    .updateOne(
                            new Document("_id", id),
                            new Document(
                                    "$set",
                                    new Document(
                                            "claim.expiresAt",
                                            Date.from(Instant.now().minusSeconds(60)))))
                    .getModifiedCount();
            assertThat(changed).isOne();
        }
    }

    /** A name that no other run has, without digits: a translation would have to keep those. */
    private static String place() {
        StringBuilder name = new StringBuilder("V");
        UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .forEach(digit -> name.append((char) ('a' + Character.digit(digit, 16))));
        return name.toString();
    }

    private static Text text(String headline) {
        return Text.headed(headline + " " + Flow.unique("story"))
                .with("lead", "A lead of one sentence.")
                .paragraph("p1", "One sentence is enough here. A second one makes it two.");
    }

    private Workplace sit(String user) {
        return sit(user, 1280);
    }

    private Workplace sit(String user, int width) {
        Workplace place = Workplace.of(CONSOLE, user, Workplace.browser("en", width, ColorScheme.LIGHT));
        workplaces.add(place);
        return place;
    }
}
