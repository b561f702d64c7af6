package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.PagePreview;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@WebsiteTest
@TestPropertySource(properties = {"stele.website.preview.secret=of-the-test", "management.server.port=0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {

    private static final UUID PICTURE = UUID.fromString("00000000-0000-4000-8000-0000000000e1");

    @Autowired
    private TestReader reader;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Environment environment;

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        reader.store(client, "_a").loadSamples();
    }

    @Test
    void showsATextThatNobodyPublishedInTheTemplateOfTheSite() throws Exception {
        HttpResponse<String> answer = preview("of-the-test", json.writeValueAsString(draft("ru")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1").text()).isEqualTo("Мост <открыт>");
        assertThat(page.select(".story-text > p.x").text()).isEqualTo("Люди шли.");
        assertThat(page.select(".notice-preview").text()).startsWith("Предпросмотр – не опубликовано");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("figure.hero img").attr("src")).isEqualTo("/media/" + PICTURE + "/960");
        assertThat(page.select(".dateline").text()).startsWith("Камар");
        assertThat(page.select(".masthead .menu a")).isNotEmpty();
    }

    @Test
    void keepsNothing() throws Exception {
        preview("of-the-test", json.writeValueAsString(draft("ru")));

        assertThat(reader.get("/ru/news/most").statusCode()).isEqualTo(404);
        assertThat(reader.get("/ru/").body()).doesNotContain("Мост &lt;открыт");
    }

    @Test
    void isNotThereForWhoDoesNotKnowTheSecret() throws Exception {
        String text = json.writeValueAsString(draft("ru"));
        assertThat(preview("", text).statusCode()).isEqualTo(404);
        assertThat(preview("of-the-tesT", text).statusCode()).isEqualTo(404);
        assertThat(preview("of-the-test", "{").statusCode()).isEqualTo(400);
        assertThat(reader.submit("/actuator/preview", "secret=of-the-test").statusCode())
                .isEqualTo(405);
        assertThat(reader.get("/actuator/preview").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> preview(String secret, String page) throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("secret", secret, "preview", page));
        URI address = URI.create(
                "http://127.0.0.1:" + environment.getRequiredProperty("local.management.port") + "/actuator/preview");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static PagePreview draft(String locale) {
        var text = new ArticleContent(
                "Мост <открыт>",
                "most",
                "Люди шли весь день.",
                new ArticleContent.Dateline("Камар", LocalDate.of(2026, 9, 26)),
                List.of("Анна Фелдт"),
                "society",
                List.of("мосты"),
                new ArticleContent.Hero(PICTURE, "Мост", null, "Р. Ёров"),
                List.of(new Block.Paragraph("p1", "Люди шли.")),
                null);
        var hero = new MediaRef(PICTURE, 1200, 800, "image/jpeg", List.of(480, 960));
        return new PagePreview(
                UUID.randomUUID(), ArticleKind.NEWS, locale, "en", text, hero, "<p class=\"x\">Люди шли.</p>", 9);
    }
}
