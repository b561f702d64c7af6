package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An error is put right: each language tells its readers in its own words, and not before somebody has approved them. */
class CorrectionsIT {

    private static final String NOTE = "An earlier version gave the depth as nine metres.";
    private static final String NOTE_RU = "В прежней версии глубина была указана как девять метров.";
    private static final Map<String, String> RUSSIAN = Map.of(
            "The old well is open again",
            "Старый колодец снова открыт",
            "It is nine metres deep.",
            "Его глубина — девять метров.",
            "It is seven metres deep.",
            "Его глубина — семь метров.",
            NOTE,
            NOTE_RU);
    private static final UnaryOperator<String> WORDS = source -> RUSSIAN.getOrDefault(source, "Нет перевода");

    private final String slug = Flow.unique("old-well");
    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void aCorrectionIsToldInEachLanguageOnceItIsTranslated() {
        Story story = chief.write("en", text("It is nine metres deep."), "ru");
        story = publish(story, Map.of());
        Flow.approved(story, "ru", WORDS);
        Page first = Flow.awaitPage("/en/news/" + slug);
        Flow.eventually(
                () -> assertThat(reader.page("/en/news/" + slug).alternates()).containsKey("ru"));
        String english = first.alternates().get("en");
        String russian = reader.page(english).alternates().get("ru");
        assertThat(reader.page(russian).text()).contains("Перевод: Марина Белова");

        Story second = chief.rewrite(chief.read(story.id()), text("It is seven metres deep."));
        second = publish(second, Map.of("updateType", "CORRECTION", "changeNote", NOTE));
        Flow.eventually(() ->
                assertThat(corrections(english)).singleElement().asString().endsWith(NOTE));
        Flow.settled();
        assertThat(corrections(russian)).isEmpty();
        assertThat(reader.get(russian).text()).doesNotContain(NOTE).doesNotContain("семь метров");
        assertThat(reader.page(russian).html().select(".notice-behind a").attr("href"))
                .isEqualTo(english);

        Flow.approved(second, "ru", WORDS);
        Flow.eventually(() ->
                assertThat(corrections(russian)).singleElement().asString().endsWith(NOTE_RU));
        assertThat(reader.page(russian).html().select(".notice-behind")).isEmpty();

        smallChangesTellNothing(second, english, russian);
    }

    private void smallChangesTellNothing(Story second, String english, String russian) {
        String told = reader.page(english).html().select(".facts").text();
        Story third = chief.rewrite(
                chief.read(second.id()), text("It is seven metres deep.").with("tags", List.of()));
        third = publish(third, Map.of("updateType", "MINOR", "changeNote", "A tag less"));
        String live = "\"revision\":" + third.revision();
        String id = third.id();
        Flow.eventually(
                () -> assertThat(Shared.staff().operator().article(id).text().split(live, -1))
                        .hasSizeGreaterThan(2));

        Flow.eventually(() -> assertThat(corrections(english)).hasSize(1));
        assertThat(corrections(russian)).singleElement().asString().endsWith(NOTE_RU);
        assertThat(reader.page(english).html().select(".facts").text()).isEqualTo(told);
        Healed.assertRebuildIsEqual();
        assertThat(corrections(russian)).hasSize(1);
    }

    @Test
    void relationsThatLeadNowhereAreRefused() {
        Text lost = text("It is seven metres deep.")
                .with("related", List.of(UUID.randomUUID().toString()));
        assertThat(chief.tryToWrite("en", lost).status()).isEqualTo(422);
    }

    private List<String> corrections(String path) {
        return reader.page(path).html().select(".notice-correction p").eachText();
    }

    private Story publish(Story story, Map<String, Object> release) {
        Map<String, Object> order = new HashMap<>(Editor.order("AS_READY", "en", "ru"));
        order.putAll(release);
        chief.tryToPublish(story, order).expect(202);
        return chief.read(story.id());
    }

    private Text text(String depth) {
        return Text.headed("The old well is open again").with("slug", slug).paragraph("p1", depth);
    }
}
