package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dev.stele.website.fixture.Sample;
import dev.stele.website.fixture.SampleStore;
import dev.stele.website.fixture.SampleVariant;
import dev.stele.website.fixture.Samples;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Goes wherever the pages of the samples lead, from home pages to the last picture. */
@WebsiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksIT {

    /** Sends each reader to a language; everything else is where it says. */
    private static final String ENTRANCE = "/";

    private static final int MOST = 3_000;
    private static final List<String> AWKWARD = List.of("legal aid", "C#", "100%", "who?", "a;b", "мост & река", "+1");

    @Autowired
    private TestReader reader;

    private final Map<String, String> leadFrom = new HashMap<>();
    private final Queue<String> waiting = new ArrayDeque<>();

    @BeforeAll
    void fill(@Autowired MongoClient client) {
        SampleStore store = reader.store(client, "_a").loadSamples().loadPictures();
        store.publish(Samples.bridge().with("tags", AWKWARD).with("byline", AWKWARD));
        Sample page = Samples.articles().stream()
                .filter(sample -> sample.kind().equals("PAGE"))
                .findFirst()
                .orElseThrow()
                .with("tags", List.of("about us"))
                .with("byline", List.of("Somebody of the Desk"));
        store.publish(page);
        SampleVariant english = page.in("en");
        store.before(page, "en", english, page.publishedAt(), page.publishedAt().plus(Duration.ofDays(1)));
        for (int i = 0; i < 40; i++) {
            String id = "00000000-0000-4000-8000-00000000%04d".formatted(1000 + i);
            store.publish(Samples.articles().get(1).newestAs(id));
        }
        store.withdraw(Samples.articles().get(5), "ru");
    }

    @Test
    void allLeadSomewhere() {
        Map<String, String> broken = new TreeMap<>();
        List.of("/en/", "/ru/", "/tg/", "/fa/").forEach(home -> add(home, "the beginning"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            HttpResponse<String> response = reader.get(address);
            if (response.statusCode() != (address.equals(ENTRANCE) ? 302 : 200)) {
                broken.put(address, response.statusCode() + ", linked from " + leadFrom.get(address));
            } else if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                addresses(response.body()).forEach(next -> follow(next, address, broken));
            }
        }
        assertThat(broken).isEmpty();
        assertThat(leadFrom.keySet())
                .hasSizeBetween(200, MOST)
                .anyMatch(address -> address.contains("/authors/"))
                .anyMatch(address -> address.contains("/versions/"))
                .anyMatch(address -> address.contains("?page=2"))
                .anyMatch(address -> address.contains("/tags/C%23/feed.json"))
                .anyMatch(address -> address.startsWith("/media/"));
    }

    private void follow(String address, String page, Map<String, String> broken) {
        try {
            URI uri = URI.create("http://localhost:" + reader.port() + page).resolve(address);
            boolean here = "localhost".equals(uri.getHost())
                    && List.of("http", "https").contains(uri.getScheme());
            if (here) {
                add(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()), page);
            }
        } catch (IllegalArgumentException e) {
            broken.put(address, "no address, on " + page);
        }
    }

    private void add(String address, String page) {
        if (leadFrom.size() < MOST && leadFrom.putIfAbsent(address, page) == null) {
            waiting.add(address);
        }
    }

    private static Set<String> addresses(String html) {
        Set<String> all = new HashSet<>();
        for (Element element : Jsoup.parse(html).select("[href], [src], [srcset], form[method=get]")) {
            Stream.of("href", "src", "action")
                    .filter(element::hasAttr)
                    .map(element::attr)
                    .forEach(all::add);
            Stream.of(element.attr("srcset").split(","))
                    .map(candidate -> candidate.strip().split("\\s+")[0])
                    .filter(candidate -> !candidate.isEmpty())
                    .forEach(all::add);
        }
        return all;
    }
}
