package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Reader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A picture from the upload to the page. */
class PicturesIT {

    private static final int WIDTH = 1400;

    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void pictureIsShownWithItsTextInSizesThatCanBeRead() throws IOException {
        String picture = chief.upload("lake.png", "image/png", png());
        String slug = Flow.unique("picture");
        var hero = Map.of("mediaId", picture, "alt", "A lake at dusk", "caption", "Iskanderkul", "credit", "Stele");
        Flow.published(Flow.shortText(slug)
                .with("hero", hero)
                .image("i1", picture, "The same lake at noon", "Seen from the pass", "Stele"));

        Page page = reader.page("/en/news/" + slug);

        Element image = page.html().select("img[alt=The same lake at noon]").first();
        assertThat(image).isNotNull();
        assertThat(page.html().select("img[alt=A lake at dusk]")).isNotEmpty();
        assertThat(page.text()).contains("Seen from the pass");
        assertThat(image.attr("width")).isNotEmpty();
        assertThat(image.attr("height")).isNotEmpty();
        String[] candidates = image.attr("srcset").split(",\\s*");
        assertThat(candidates).hasSizeGreaterThan(1);
        for (String candidate : candidates) {
            String[] parts = candidate.trim().split("\\s+");
            assertThat(parts[0]).contains("/media/" + picture + "/");
            Answer bytes = reader.get(parts[0]).expect(200);
            assertThat(bytes.header("Content-Type")).startsWith("image/");
            BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(bytes.body()));
            assertThat(decoded.getWidth() + "w").isEqualTo(parts[1]);
        }
    }

    @Test
    void browsersThatReadWebpGetSmallerFiles() throws IOException {
        String picture = chief.upload("lake.png", "image/png", png());
        String slug = Flow.unique("webp");
        Flow.published(Flow.shortText(slug).image("i1", picture, "A lake", "Seen from the pass", "Stele"));

        Element source = reader.page("/en/news/" + slug)
                .html()
                .select("picture:has(img[alt=A lake]) > source[type=image/webp]")
                .first();

        assertThat(source).isNotNull();
        String[] candidates = source.attr("srcset").split(",\\s*");
        assertThat(candidates).hasSizeGreaterThan(3);
        for (String candidate : candidates) {
            String address = candidate.trim().split("\\s+")[0];
            assertThat(address).startsWith("/media/" + picture + "/").endsWith(".webp");
            Answer bytes = reader.get(address).expect(200);
            assertThat(bytes.header("Content-Type")).isEqualTo("image/webp");
            assertThat(bytes.header("Cache-Control")).isEqualTo("public, max-age=600, must-revalidate");
            assertThat(new String(bytes.body(), 0, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("RIFF");
        }
    }

    @Test
    void pictureOfADraftIsNobodysBusiness() throws IOException {
        String picture = chief.upload("secret.png", "image/png", png());
        chief.write("en", Flow.shortText(Flow.unique("draft")).image("i1", picture, "Not yet", "None", "Nobody"));
        Flow.settled();
        for (String name : List.of("480", "480.webp")) {
            Answer waiting = reader.get("/media/" + picture + "/" + name).expect(404);
            Answer never =
                    reader.get("/media/" + UUID.randomUUID() + "/" + name).expect(404);
            assertThat(waiting.body()).isEqualTo(never.body());
        }
    }

    private static byte[] png() throws IOException {
        return TestPicture.png(WIDTH, 900);
    }
}
