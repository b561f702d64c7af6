package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What surrounds an article: who made it, what belongs to it, what came before and after. */
@WebsiteTest
class ContextIT {

    private static final List<Sample> ALL = Samples.articles();
    private static final Sample BRIDGE = ALL.getFirst();
    private static final Sample GLACIER = ALL.get(1);
    private static final Sample WHISTLES = ALL.get(6);
    private static final Sample PRIVACY = ALL.getLast();

    @Autowired
    private TestReader reader;

    private SampleStore store;

    @BeforeEach
    void fill(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        store = reader.store(client, "_a").loadSamples();
        TestReader.forget(cache);
    }

    @Test
    void theOriginalIsNamedWhereItIsAhead() {
        Element notice = reader.page(path(BRIDGE, "tg")).selectFirst(".notice-behind");

        assertThat(notice.text()).contains("26 сентябри соли 2026");
        assertThat(notice.selectFirst("a").attr("href")).isEqualTo(path(BRIDGE, "en"));
        assertThat(notice.selectFirst("a").attr("lang")).isEqualTo("en");
        assertThat(notice.selectFirst("a").text()).isEqualTo("English");
    }

    @Test
    void whatAnEditorChoseComesFirstAndIsLabelledWhereTheLanguageLacksIt() {
        store.publish(
                related(GLACIER, WHISTLES.id(), BRIDGE.id(), UUID.randomUUID().toString(), GLACIER.id()));

        List<Element> tajik = reader.page(path(GLACIER, "tg")).select(".related .card");

        assertThat(tajik).hasSize(4);
        assertThat(tajik.get(0).attr("lang")).isEqualTo("en");
        assertThat(tajik.get(0).select(".card-note").text()).startsWith("Бо забони");
        assertThat(tajik.get(0).select("h3 a").attr("href")).isEqualTo(path(WHISTLES, "en"));
        assertThat(tajik.get(1).select("h3").text()).isEqualTo(BRIDGE.in("tg").headline());
        assertThat(tajik.subList(1, 4))
                .allSatisfy(card -> assertThat(card.attr("lang")).isEmpty());
        assertThat(links(tajik)).doesNotHaveDuplicates().doesNotContain(path(GLACIER, "tg"));
        assertThat(links(tajik))
                .allSatisfy(link -> assertThat(reader.get(link).statusCode()).isEqualTo(200));
    }

    @Test
    void aChosenArticleThatIsLiveNowhereIsNotToldOf() {
        String draft = UUID.randomUUID().toString();
        store.publish(related(GLACIER, draft));

        assertThat(reader.get(path(GLACIER, "en")).body()).doesNotContain(draft);
        assertThat(reader.get(path(GLACIER, "en")).headers().map().toString()).doesNotContain(draft);
        assertThat(reader.get("/api/v1/en/articles/glacier-lake-siphons").body())
                .doesNotContain(draft);
    }

    @Test
    void neighboursAreOfTheSameSectionAndLanguage() {
        Sample before = ALL.get(4);
        Sample first = ALL.get(8);

        Document bridge = reader.page(path(BRIDGE, "ru"));
        Document middle = reader.page(path(before, "ru"));
        Document last = reader.page(path(first, "ru"));

        assertThat(bridge.select(".neighbours [rel=prev]").attr("href")).isEqualTo(path(before, "ru"));
        assertThat(bridge.select(".neighbours [rel=next]")).isEmpty();
        assertThat(middle.select(".neighbours [rel=prev]").attr("href")).isEqualTo(path(first, "ru"));
        assertThat(middle.select(".neighbours [rel=next]").attr("href")).isEqualTo(path(BRIDGE, "ru"));
        assertThat(middle.select(".neighbours [rel=next] b").text())
                .isEqualTo(BRIDGE.in("ru").headline());
        assertThat(last.select(".neighbours [rel=prev]")).isEmpty();
        assertThat(reader.page(path(PRIVACY, "en")).select(".neighbours")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 minute to read",
                "ru | Читать 2 минуты",
                "tg | Вақти хониш: 2 дақиқа",
                "fa | زمان خواندن: ۲ دقیقه"
            })
    void tellsHowLongItTakesToRead(String locale, String told) {
        assertThat(reader.page(path(BRIDGE, locale)).select(".reading-time").text())
                .isEqualTo(told);
    }

    @Test
    void anAuthorsNameLeadsToTheirArticles() {
        Element author = reader.page(path(BRIDGE, "tg")).select(".byline a").getLast();
        Document list = reader.page(author.attr("href"));

        assertThat(author.text()).isEqualTo("Рустам Ёров");
        assertThat(URLDecoder.decode(author.attr("href"), StandardCharsets.UTF_8))
                .isEqualTo("/tg/authors/Рустам Ёров");
        assertThat(list.select("h1").text()).isEqualTo("Рустам Ёров");
        assertThat(list.select(".listing-head .kicker").text()).isEqualTo("Муаллиф");
        assertThat(list.select(".card-headline").eachText())
                .containsExactly(BRIDGE.in("tg").headline());
    }

    @ParameterizedTest
    @CsvSource({
        "/tg/authors/Anna%20Feldt",
        "/en/authors/Nobody",
        "/en/authors/Anna%20Feldt?page=2",
        "/en/authors/Anna%20Feldt?page=x",
        "/de/authors/Anna%20Feldt",
        "/en/authors/%3Cscript%3E"
    })
    void thereIsNoPageOfAnAuthorWhoWroteNothingThere(String address) {
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aNameThatCannotBeAnAddressIsNoLink() {
        store.publish(with(BRIDGE, "en", "byline", List.of("Valley Post / Desk", "Anna Feldt")));

        Document page = reader.page(path(BRIDGE, "en"));

        assertThat(page.select(".byline").text()).isEqualTo("By Valley Post / Desk, Anna Feldt");
        assertThat(page.select(".byline a").eachText()).containsExactly("Anna Feldt");
    }

    @Test
    void anEarlierVersionOfAPageCanBeReadAndSaysThatItIsOne() {
        SampleVariant old = PRIVACY.in("en")
                .with("body", "<p>What was agreed before.</p>")
                .with(
                        "legal",
                        new org.bson.Document("version", "1.0")
                                .append("effectiveDate", "2025-01-01")
                                .append("bindingLocale", "en"));
        store.before(PRIVACY, "en", old, Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

        Element link = reader.page(path(PRIVACY, "en")).selectFirst(".versions a");
        Document earlier = reader.page(link.attr("href"));

        assertThat(link.text()).isEqualTo("Version 1.0");
        assertThat(link.attr("href")).isEqualTo("/en/pages/privacy/versions/0");
        assertThat(earlier.text()).contains("What was agreed before.");
        assertThat(earlier.select(".notice-earlier").text()).contains("replaced on 1 January 2026");
        assertThat(earlier.select(".notice-earlier a").attr("href")).isEqualTo("/en/pages/privacy");
        assertThat(earlier.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(earlier.select("link[hreflang]")).isEmpty();
        assertThat(reader.page(path(PRIVACY, "ru")).select(".versions")).isEmpty();
        assertThat(reader.get("/ru/pages/konfidentsialnost/versions/0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aVersionThatReadersNeverSawIsNotThere() {
        assertThat(reader.get("/en/pages/privacy/versions/7").statusCode()).isEqualTo(404);
        assertThat(reader.get("/en/pages/nothing/versions/1").statusCode()).isEqualTo(404);
        assertThat(reader.get("/en/pages/privacy/versions/1").headers().firstValue("Location"))
                .hasValue("/en/pages/privacy");
    }

    @Test
    void aWithdrawnPageTakesItsEarlierVersionsWithIt() {
        store.before(PRIVACY, "en", PRIVACY.in("en"), Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        store.withdraw(PRIVACY, "en");

        assertThat(reader.get("/en/pages/privacy/versions/0").statusCode()).isEqualTo(410);
    }

    private static List<String> links(List<Element> cards) {
        return cards.stream().map(card -> card.select("h3 a").attr("href")).toList();
    }

    private static Sample related(Sample sample, String... ids) {
        Sample changed = sample;
        for (SampleVariant variant : sample.variants()) {
            changed = with(changed, variant.locale(), "related", List.of(ids));
        }
        return changed;
    }

    private static Sample with(Sample sample, String locale, String field, Object value) {
        return new Sample(
                sample.id(),
                sample.version(),
                sample.kind(),
                sample.publishedAt(),
                sample.variants().stream()
                        .map(v -> v.locale().equals(locale) ? v.with(field, value) : v)
                        .toList());
    }

    private static String path(Sample sample, String locale) {
        return Address.encode(sample.in(locale).path());
    }
}
