package dev.stele.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DemoNewsroomTests {

    private final List<Story> stories = Stream.concat(new DemoFiles().news().stream(), new DemoFiles().pages().stream())
            .toList();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private FakeNewsroom newsroom;

    @BeforeEach
    void open() throws IOException {
        newsroom = new FakeNewsroom();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void takesEveryStoryToItsStage() {
        load();

        for (Story story : stories) {
            for (String locale : story.targets()) {
                ObjectNode translation = translation(story, locale);
                assertThat(translation.required("state").stringValue())
                        .as(story.name() + " " + locale)
                        .isEqualTo(
                                !story.stage().isTranslated(locale)
                                        ? "NEEDED"
                                        : story.stage().isApproved(locale) ? "APPROVED" : "IN_REVIEW");
            }
            assertThat(article(story).required("revision").intValue()).isEqualTo(story.revised() == null ? 1 : 2);
        }
        assertThat(lines).last().asString().contains("2 more wait");
    }

    @Test
    void writesEachLanguageInItsOwnWords() {
        load();

        Story story = stories.getFirst();
        assertThat(translation(story, "tg").findValuesAsString("target"))
                .contains(Texts.in("tg", story.content()).required("headline").stringValue());
    }

    @Test
    void tellsCorrectionsInEveryLanguage() {
        load();

        Story corrected = stories.stream()
                .filter(it -> it.revised() != null && it.revised().type().equals("CORRECTION"))
                .findFirst()
                .orElseThrow();
        String note = String.join(" ", Texts.sentences(corrected.revised().note(), "tg"));
        assertThat(translation(corrected, "tg").findValuesAsString("target")).contains(note);
        assertThat(article(corrected).required("updateType").stringValue()).isEqualTo("CORRECTION");
    }

    @Test
    void relatesArticlesThatAreThere() {
        load();

        assertThat(stories)
                .filteredOn(Story::relates)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        story -> assertThat(article(story).required("content").required("related"))
                                .isNotEmpty()
                                .allSatisfy(id -> assertThat(newsroom.articles).containsKey(id.stringValue())));
    }

    @Test
    void saysOfEachPictureWhatItShows() {
        load();

        assertThat(newsroom.media)
                .isNotEmpty()
                .allSatisfy(picture ->
                        assertThat(picture.required("alt").propertyNames()).containsAll(Texts.LOCALES));
        assertThat(newsroom.media)
                .extracting(picture -> picture.required("alt").required("en").stringValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsTheTermbase() {
        load();

        assertThat(newsroom.terms)
                .singleElement()
                .asString()
                .startsWith("concept,locale,term,")
                .contains("Чароғ");
    }

    @Test
    void linksToArticlesThatExist() {
        load();

        assertThat(newsroom.settings.values())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.findValuesAsString("articleId"))
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(newsroom.articles).containsKey(id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 60, 120, 180})
    void goesOnWhereItStopped(int requests) {
        newsroom.requestsLeft.set(requests);
        assertThatExceptionOfType(DemoStopped.class).isThrownBy(this::load);
        newsroom.requestsLeft.set(Integer.MAX_VALUE);

        load();
        load();

        assertThat(newsroom.articles).hasSize(stories.size());
        assertThat(newsroom.articles.values())
                .allSatisfy(it -> assertThat(it.required("orders")).hasSize(1));
        assertThat(newsroom.media)
                .doesNotHaveDuplicates()
                .extracting(it -> it.required("rights").stringValue())
                .doesNotHaveDuplicates();
        assertThat(newsroom.translations.values())
                .filteredOn(it -> !it.required("state").stringValue().equals("APPROVED"))
                .hasSize(2);
    }

    private void load() {
        DemoNewsroom.load(newsroom.endpoints(), user -> user, lines::add);
    }

    private ObjectNode article(Story story) {
        return newsroom.articles.values().stream()
                .filter(it -> it.required("headline").stringValue().equals(story.headline()))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode translation(Story story, String locale) {
        return newsroom.translations.get(article(story).required("id").stringValue() + "-" + locale);
    }
}
