package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

@WebsiteTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptySiteIT {

    @Autowired
    private TestReader reader;

    @Autowired
    private MongoClient client;

    @BeforeEach
    void forget(@Autowired AnswerCache cache) {
        TestReader.forget(cache);
    }

    @Test
    @Order(1)
    void saysThatNothingIsThereYet() {
        assertThat(reader.get("/").headers().firstValue("Location")).hasValue("/en/");
        assertThat(reader.get("/en/").statusCode()).isEqualTo(200);
        assertThat(reader.page("/en/").select("main").text()).contains("Nothing is published yet", "site settings");
        assertThat(reader.get("/en/feed.atom").statusCode()).isEqualTo(200);
        assertThat(reader.get("/sitemap.xml").statusCode()).isEqualTo(200);
        assertThat(reader.get("/api/v1/en/articles").body()).isEqualTo("{\"items\":[]}");
        assertThat(reader.get("/en/news/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void showsArticlesBeforeAnybodyHasSetTheSiteUp() {
        SampleStore store = reader.store(client, "_a").point();
        store.publish(Samples.bridge());
        assertThat(reader.get(Samples.bridge().in("tg").path()).statusCode()).isEqualTo(200);
        assertThat(reader.page("/ru/").select(".front-lead h2").text())
                .isEqualTo(Samples.bridge().in("ru").headline());
        assertThat(reader.page("/en/").select(".languages a")).hasSize(4);
    }

    @Test
    @Order(3)
    void saysThatALanguageIsStillEmpty() {
        SampleStore store = reader.store(client, "_b").point();
        store.settings(Samples.site());
        assertThat(reader.page("/fa/").select(".offers a")).isEmpty();
        assertThat(reader.page("/fa/").select("main").text()).doesNotContain("تنظیمات");
        assertThat(reader.page("/fa/").select("h1").text()).isEqualTo("هنوز چیزی منتشر نشده است");
        assertThat(reader.page("/fa/").select(".brand-name").text()).isEqualTo("پیام دره");
    }

    @Test
    @Order(4)
    void offersTheLanguagesInWhichThereIsSomethingToRead() {
        SampleStore store = reader.store(client, "_c").point();
        store.settings(Samples.site());
        // It is in every language but Persian.
        Sample bridge = Samples.bridge();
        store.publish(bridge);
        store.withdraw(bridge, "fa");
        var offers = reader.page("/fa/").select(".offers a");
        assertThat(reader.get("/fa/").statusCode()).isEqualTo(200);
        assertThat(offers.eachAttr("href")).containsExactly("/en/", "/ru/", "/tg/");
        assertThat(offers.eachText()).containsExactly("English", "Русский", "Тоҷикӣ");
        assertThat(reader.page("/fa/").select("main").text()).contains("هنوز مقاله‌ای به این زبان منتشر نشده است");
    }
}
