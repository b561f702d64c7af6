package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.Address;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A site in more languages than it has words for, in some of which nothing is live. */
@WebsiteTest
@TestPropertySource(
        properties = {
            "stele.website.base-url=https://valley.example/",
            "stele.website.words-fallback.uz-Cyrl=ru",
            "stele.website.words-fallback.ps=fa"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesIT {

    private static final List<String> LOCALES =
            List.of("en", "ru", "tg", "fa", "sr-Latn", "zh-Hant", "pt-BR", "ps", "ckb", "uz-Cyrl", "ar", "fa-AF");

    @Autowired
    private TestReader reader;

    @BeforeAll
    void fill(@Autowired MongoClient client, @Autowired AnswerCache cache) {
        SampleStore store = reader.store(client, "_a").loadSamples();
        store.settings(Samples.site().append("locales", LOCALES).append("defaultLocale", "ru"));
        TestReader.forget(cache);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|tg-TJ, ru;q=0.8|/tg/",
                "|fa-IR|/fa/",
                "|*|/ru/",
                "|de|/ru/",
                "|pt-BR, tg;q=0.3|/tg/",
                "|pt-BR|/ru/",
                "tg|en|/tg/",
                "ps|en|/en/",
                "ps||/ru/",
                "nothing|en|/en/",
                "<script>|en|/en/"
            })
    void opensInTheChosenLanguageThenTheWantedThenTheFirst(String chosen, String wanted, String home) {
        List<String> headers = new ArrayList<>();
        if (chosen != null) {
            headers.addAll(List.of("Cookie", "other=1; language=" + chosen));
        }
        if (wanted != null) {
            headers.addAll(List.of("Accept-Language", wanted));
        }
        HttpResponse<String> response = reader.get("/", headers.toArray(String[]::new));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(home);
        assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Language, Cookie");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void remembersTheChoiceInTheReadersBrowser() {
        HttpResponse<String> response = reader.submit("/language", "locale=uz-Cyrl");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/uz-Cyrl/");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("language=uz-Cyrl;")
                        .contains("Path=/;", "Max-Age=31536000;", "Secure", "HttpOnly", "SameSite=Lax"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/language|locale=de|400",
                "/language|locale=|400",
                "/language|''|400",
                "/language|locale=//evil.example|400",
                "/language|locale=en%0d%0aSet-Cookie:a=b|400",
                "/language|locale=en&locale=ru|400",
                "/language|locale=en&next=/ru/|400",
                "/language?locale=en|locale=en|400",
                "/language?x|locale=en|400",
                "/en/|locale=en|405",
                "/language/|locale=en|405",
                "/|locale=en|405"
            })
    void takesNothingButALanguageOfTheSite(String path, String body, int status) {
        HttpResponse<String> response = reader.submit(path, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void readsNoLongBodyNoOtherTypeAndNoFormOfAnotherSite() {
        assertThat(reader.submit("/language", "locale=en&x=" + "a".repeat(300)).statusCode())
                .isEqualTo(413);
        assertThat(reader.submit("/language", "locale=en", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.send("POST", "/language", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void offersEveryLanguageByItsOwnName() {
        Document page = reader.page("/tg/");
        assertThat(page.select(".foot-opens button").eachAttr("value")).containsExactlyInAnyOrderElementsOf(LOCALES);
        assertThat(page.select(".foot-opens button[value=fa-AF]").text()).isEqualTo("دری");
        assertThat(page.select(".foot-opens button[value=fa-AF]").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".foot-opens").attr("aria-labelledby"))
                .isEqualTo(page.select(".foot-opens p").attr("id"));
        assertThat(page.select(".languages a").eachText())
                .contains("Srpski (latinica)", "繁體中文", "Português (Brasil)", "پښتو", "کوردیی ناوەندی");
    }

    @ParameterizedTest
    @CsvSource({"ps, rtl", "ckb, rtl", "ar, rtl", "fa-AF, rtl", "uz-Cyrl, ltr", "sr-Latn, ltr", "zh-Hant, ltr"})
    void speaksAnyLanguageInItsDirection(String locale, String dir) {
        Document page = reader.page("/" + locale + "/");
        assertThat(page.select("html").attr("lang")).isEqualTo(locale);
        assertThat(page.select("html").attr("dir")).isEqualTo(dir);
    }

    @Test
    void articleNamesTheLanguagesInWhichItIsNot() {
        Document page = reader.page("/en/news/phrasebook-of-whistles");
        assertThat(page.select(".tablets a").eachAttr("lang")).containsExactly("en", "ru");
        assertThat(page.select(".absent bdi").eachAttr("lang"))
                .containsExactly("tg", "fa", "sr-Latn", "zh-Hant", "pt-BR", "ps", "ckb", "uz-Cyrl", "ar", "fa-AF");
        assertThat(page.select(".absent a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"uz-Cyrl, ru", "ps, fa", "ckb, ru", "zh-Hant, ru"})
    void wordsOfAnotherLanguageSayWhichItIs(String locale, String spoken) throws IOException {
        Set<String> words = words(spoken);
        int found = 0;
        for (String path : List.of(
                "/", "/sections/water", "/nowhere", "/news/kamar-footbridge-opens", "/search", "/search?q=qqq")) {
            Document page = reader.page("/" + locale + path);
            for (Element element : page.body().getAllElements()) {
                for (String text : List.of(element.ownText(), element.attr("aria-label"))) {
                    if (words.contains(text)) {
                        found++;
                        assertThat(languageOf(element))
                                .as("%s in %s", text, path)
                                .isEqualTo(spoken);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void namesOfPartsOfAnArticleSayTheirLanguageAndLeaveTheTextItsOwn(
            @Autowired MongoClient client, @Autowired AnswerCache cache) {
        SampleVariant text = Samples.bridge()
                .in("ru")
                .with("locale", "uz-Cyrl")
                .with(
                        "corrections",
                        List.of(new org.bson.Document("at", "2026-09-28T09:00:00Z").append("note", "Тўғриланди.")));
        Sample story = new Sample(
                "00000000-0000-4000-8000-000000000901",
                1,
                "NEWS",
                Instant.parse("2027-02-01T00:00:00Z"),
                List.of(text));
        Sample other = story.newestAs("00000000-0000-4000-8000-000000000902");
        SampleStore store = reader.store(client, "_a");
        store.publish(story);
        store.publish(other);
        TestReader.forget(cache);
        try {
            Document page = reader.page(Address.encode(story.in("uz-Cyrl").path()));
            assertThat(page.select(".notice-correction").attr("lang")).isEqualTo("ru");
            assertThat(languageOf(page.select(".correction-note").first())).isEqualTo("uz-Cyrl");
            assertThat(page.select(".neighbours").attr("lang")).isEqualTo("ru");
            assertThat(page.select(".neighbours b"))
                    .isNotEmpty()
                    .allSatisfy(headline -> assertThat(languageOf(headline)).isEqualTo("uz-Cyrl"));
        } finally {
            store.remove(story.id());
            store.remove(other.id());
            TestReader.forget(cache);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "fa"})
    void wordsOfThePagesLanguageSayNothing(String locale) {
        Document page = reader.page("/" + locale + "/sections/water");
        for (String part : List.of(".skip", ".languages", ".menu", ".trail", ".foot-opens p")) {
            assertThat(page.select(part).hasAttr("lang")).as(part).isFalse();
        }
    }

    private static String languageOf(Element element) {
        return Objects.requireNonNull(element.closest("[lang]")).attr("lang");
    }

    private static Set<String> words(String tag) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(LanguagesIT.class.getResourceAsStream("/words/words_" + tag + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Set<String> words = new HashSet<>();
        properties.stringPropertyNames().forEach(key -> words.add(properties.getProperty(key)));
        return words;
    }
}
