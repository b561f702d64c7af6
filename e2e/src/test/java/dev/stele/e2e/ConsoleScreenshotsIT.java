package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.e2e.console.Workplace;
import dev.stele.e2e.house.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** Pictures of the console in the demo newsroom, on demand: {@code -Dstele.screenshots=FOLDER}, within the checkout. */
@EnabledIfSystemProperty(named = "stele.screenshots", matches = ".+")
@NeedsDemo
class ConsoleScreenshotsIT {

    private static final int NEWSROOM = 4;

    private final Path folder = Checkout.root().resolve(System.getProperty("stele.screenshots", ""));

    @Test
    void areTakenOfBoardEditorAndDeskAtBothWidths() {
        String task = claimed();
        for (Map.Entry<String, Integer> width :
                Map.of("desktop", 1280, "phone", 390).entrySet()) {
            take("chief", "/board", "board", width);
            take("chief", "/articles/" + demoArticle(), "editor", width);
            take("ru", "/desk/" + task, "desk", width);
        }
        assertThat(folder).isDirectoryContaining("glob:**newsroom-*.png");
    }

    private void take(String user, String path, String name, Map.Entry<String, Integer> width) {
        try (Workplace workplace = Workplace.of(
                Demo.staff().address(NEWSROOM), user, Workplace.browser("en", width.getValue(), ColorScheme.LIGHT))) {
            workplace.open(path);
            workplace.page().waitForLoadState();
            workplace.page().evaluate("() => Promise.all([...document.images].map(i => i.decode().catch(() => {})))");
            Path file = folder.resolve("newsroom-" + name + "-" + width.getKey() + ".png");
            workplace.page().screenshot(new ScreenshotOptions().setPath(file));
            assertThat(Files.isRegularFile(file)).isTrue();
        }
    }

    /** The first article of the demo that has a picture and whose original is English. */
    private static String demoArticle() {
        return Demo.staff()
                .chief()
                .api()
                .get("/api/articles?size=50")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(article -> article.path("sourceLocale").asString("").equals("en"))
                .filter(article -> article.path("headline").asString("").startsWith("Monitors"))
                .findFirst()
                .map(article -> article.path("id").asString())
                .orElseThrow();
    }

    /** A translation of the demo into Russian on the desk of its translator. */
    private static String claimed() {
        JsonNode queue = Demo.staff()
                .translator("ru")
                .api()
                .get("/api/translations?locale=ru&size=50")
                .expect(200)
                .json();
        String task = queue.path("items")
                .valueStream()
                .filter(entry -> entry.path("state").asString("").matches("STALE|NEEDED|NEEDS_WORK|CLAIMED"))
                .map(entry -> entry.path("id").asString())
                .findFirst()
                .orElseGet(() -> queue.at("/items/0/id").asString());
        Demo.staff().translator("ru").tryToClaim(task);
        return task;
    }
}
