package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses are for ever, and lead to what exists. */
class AddressesIT {

    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void oldSlugLeadsToTheNewOneForGood() {
        String slug = Flow.unique("first-address");
        Story story = Flow.published(Flow.shortText(slug));
        String better = Flow.unique("better-address");

        chief.publish(chief.rewrite(chief.read(story.id()), Flow.shortText(better)), "en");

        Flow.awaitPage("/en/news/" + better);
        Answer old = reader.get("/en/news/" + slug).expect(301);
        assertThat(old.header("Location")).endsWith("/en/news/" + better);
    }

    @Test
    void missingLanguageAnswersNotFoundWithLinksToThoseThatExist() {
        String slug = Flow.unique("english-only");
        Flow.published(Flow.shortText(slug));

        Answer missing = reader.get("/ru/news/" + slug).expect(404);

        assertThat(missing.text()).contains("/en/news/" + slug);
        assertThat(reader.get("/ru/news/" + Flow.unique("never")).expect(404).text())
                .doesNotContain("/en/news/" + slug);
    }

    @Test
    void languagesLinkToEachOther() {
        String slug = Flow.unique("linked");
        Story story = chief.write("en", Flow.shortText(slug), "ru", "tg");
        story = chief.publish(story, "en", "ru", "tg");
        Flow.approved(story, "ru", source -> "Перевод: " + source);
        Flow.approved(story, "tg", source -> "Тарҷума: " + source);

        Map<String, String> alternates = Flow.awaitPage("/en/news/" + slug).alternates();

        assertThat(alternates.keySet()).containsExactly("en", "ru", "tg", "x-default");
        for (String locale : new String[] {"en", "ru", "tg"}) {
            Page page = reader.page(alternates.get(locale));
            assertThat(page.alternates()).as(locale).isEqualTo(alternates);
            assertThat(page.html().select("link[rel=canonical]").attr("href")).endsWith(alternates.get(locale));
            assertThat(page.html().select("html").attr("dir")).isIn("", "ltr");
        }
    }

    @Test
    void unpublishedAddressAnswersAsOneThatNeverWas() {
        String draft = Flow.unique("draft-1234567");
        chief.write("en", Flow.shortText(draft));
        String never = Flow.unique("never-1234567");

        Answer unpublished = reader.get("/en/news/" + draft).expect(404);
        Answer unknown = reader.get("/en/news/" + never).expect(404);

        assertThat(unpublished.text().replace(draft, ""))
                .isEqualTo(unknown.text().replace(never, ""));
    }

    @Test
    void entranceChoosesTheBestLanguage() {
        Answer russian =
                reader.get("/", "Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5").expect(302);
        assertThat(russian.header("Location")).endsWith("/ru/");
        assertThat(russian.header("Vary")).containsIgnoringCase("Accept-Language");
    }
}
