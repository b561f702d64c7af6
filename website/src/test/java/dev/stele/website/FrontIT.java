package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebsiteTest
class FrontIT {

    private static final List<Sample> ALL = Samples.articles();
    private static final Sample WHISTLES = ALL.get(6);

    @Autowired
    private TestReader reader;

    private SampleStore store;

    @BeforeEach
    void fill(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        store = reader.store(client, "_a").loadSamples();
        TestReader.forget(cache);
    }

    @Test
    void showsTheNewestWhenNobodyCurates() {
        store.front(List.of());
        assertThat(headlines("en")).startsWith(headline(ALL.get(0), "en"), headline(ALL.get(1), "en"));
        assertThat(headlines("en")).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void keepsTheOrderOfTheCuratorAndShowsNoStoryTwice() {
        store.front(List.of(pinned(ALL.get(3), "SKIP"), automatic(3, "SKIP"), pinned(ALL.get(1), "SKIP")));
        assertThat(headlines("en"))
                .containsExactly(
                        headline(ALL.get(3), "en"),
                        headline(ALL.get(0), "en"),
                        headline(ALL.get(2), "en"),
                        headline(ALL.get(4), "en"),
                        headline(ALL.get(1), "en"));
    }

    @Test
    void fillsASectionsRunFromThatSection() {
        store.front(List.of(new Document(automatic(2, "SKIP")).append("section", "economy")));
        assertThat(headlines("ru")).containsExactly(headline(ALL.get(3), "ru"), headline(ALL.get(7), "ru"));
    }

    @Test
    void leavesOutWhatTheLanguageLacksWhenToldToSkip() {
        store.front(List.of(pinned(WHISTLES, "SKIP"), pinned(ALL.get(0), "SKIP")));
        assertThat(headlines("tg")).containsExactly(headline(ALL.get(0), "tg"));
    }

    @Test
    void labelsWhatTheLanguageLacksWhenToldTo() {
        store.front(List.of(pinned(WHISTLES, "LABEL"), automatic(1, "LABEL")));
        var card = reader.page("/tg/").selectFirst(".card");
        assertThat(headlines("tg")).containsExactly(headline(WHISTLES, "en"), headline(ALL.get(0), "tg"));
        assertThat(card.attr("lang")).isEqualTo("en");
        assertThat(card.select(".card-note").text()).startsWith("Бо забони");
        assertThat(card.select(".card-note, time, .kicker a").eachAttr("lang")).containsExactly("tg", "tg", "tg");
        assertThat(card.select("h2 a").attr("href")).isEqualTo("/en/news/phrasebook-of-whistles");
    }

    private List<String> headlines(String locale) {
        return reader.page("/" + locale + "/").select(".card-headline").eachText();
    }

    private static String headline(Sample sample, String locale) {
        return sample.in(locale).headline();
    }

    private static Document pinned(Sample sample, String gap) {
        return new Document("type", "pinned").append("articleId", sample.id()).append("gap", gap);
    }

    private static Document automatic(int count, String gap) {
        return new Document("type", "automatic").append("count", count).append("gap", gap);
    }
}
