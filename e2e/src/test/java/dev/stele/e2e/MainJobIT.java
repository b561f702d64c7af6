package dev.stele.e2e;

import static dev.stele.e2e.Lamplight.HEADLINE;
import static dev.stele.e2e.Lamplight.HEADLINE_RU;
import static dev.stele.e2e.Lamplight.HEADLINE_TG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Translator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One article, three languages, published together, corrected together, and withdrawn in one. */
class MainJobIT {

    private static final List<String> LANGUAGES = List.of("en", "ru", "tg");

    private final String slug = Flow.unique("reading-rooms");
    private final Editor editor = Shared.staff().editor();
    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void languagesGoLiveTogetherAreCorrectedTogetherAndOneIsWithdrawn() {
        Story story = editor.write("en", Lamplight.english(slug), "ru", "tg");
        story = editor.release(story, "MAJOR", "first text");
        assertThat(editor.tryToPublish(story, Editor.order("TOGETHER", "en")).status())
                .as("an editor may not publish")
                .isEqualTo(403);
        String ru = Flow.submitted(story, "ru", Lamplight.words("ru"));
        String tg = Flow.submitted(story, "tg", Lamplight.words("tg"));
        story = chief.publish(chief.read(story.id()), "en", "ru", "tg");

        Shared.staff().reviewer().approve(ru);
        Flow.settled();
        Flow.assertStatus("/en/news/" + slug, 404);
        Shared.staff().reviewer().approve(tg);

        Page english = Flow.awaitPage("/en/news/" + slug);
        Map<String, String> paths = english.alternates();
        assertThat(paths).containsKeys("en", "ru", "tg", "x-default");
        assertHeadline(paths.get("en"), "en", HEADLINE);
        assertHeadline(paths.get("ru"), "ru", HEADLINE_RU);
        assertHeadline(paths.get("tg"), "tg", HEADLINE_TG);

        correct(story, paths);
        withdrawRussian(story, paths);
    }

    private void assertHeadline(String path, String language, String headline) {
        Page page = reader.page(path);
        assertThat(page.headline()).isEqualTo(headline);
        assertThat(page.language()).isEqualTo(language);
        assertThat(page.html().select("figure.quote .speaker, figure.quote .role"))
                .hasSize(2);
    }

    /** A second revision that changes one sentence: one segment re-opens, and all languages change in one step. */
    private void correct(Story story, Map<String, String> paths) {
        Story second = editor.rewrite(editor.read(story.id()), Lamplight.corrected(slug));
        second = chief.publish(chief.read(second.id()), "en", "ru", "tg");
        assertThat(second.revision()).isEqualTo(2);
        for (String locale : List.of("ru", "tg")) {
            Translator translator = Shared.staff().translator(locale);
            var open = translator
                    .segments(Flow.task(second, locale))
                    .filter(Translator::waits)
                    .toList();
            assertThat(open).hasSize(1);
            assertThat(open.getFirst().path("source").asString()).isEqualTo(Lamplight.CARRIED_300);
            assertThat(open.getFirst().path("previousSource").asString()).isEqualTo(Lamplight.CARRIED);
            assertThat(open.getFirst().path("target").asString())
                    .isEqualTo(Lamplight.words(locale).apply(Lamplight.CARRIED));
        }
        Flow.approved(second, "ru", Lamplight.words("ru"));
        Flow.settled();
        LANGUAGES.forEach(locale ->
                assertThat(reader.get(paths.get(locale)).text()).as(locale).doesNotContain("300"));
        Flow.approved(second, "tg", Lamplight.words("tg"));
        Flow.eventually(() -> LANGUAGES.forEach(locale ->
                assertThat(reader.get(paths.get(locale)).text()).as(locale).contains("300")));
    }

    private void withdrawRussian(Story story, Map<String, String> paths) {
        String english = reader.get(paths.get("en")).expect(200).text();
        assertThat(english).contains(paths.get("ru"));

        chief.withdraw(story, "the name of a child was in it", "ru");

        Flow.eventually(() -> Flow.assertStatus(paths.get("ru"), 410));
        for (String locale : List.of("en", "tg")) {
            Page page = reader.page(paths.get(locale));
            assertThat(page.text()).contains("300");
            assertThat(page.alternates()).doesNotContainKey("ru").containsKeys("en", "tg");
        }
        assertThat(Flow.live(story).toString()).contains("tg");
    }
}
