package dev.stele.website.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.page.PageSettings;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BodyPicturesTests {

    private static final PageSettings SETTINGS = new PageSettings("https://news.example", ZoneOffset.UTC);
    private static final String ID = "0198f3a1-5b10-7c44-9d21-3e8f60aa1c01";
    private static final String PICTURE = "<img src=\"/media/" + ID + "/960\" srcset=\"/media/" + ID
            + "/480 480w, /media/" + ID + "/960 960w, /media/" + ID + "/1600 1600w\" alt=\"a = b, /c\">";

    @Test
    void findsEveryFileOfAPictureOnce() {
        String html = PICTURE + PICTURE + PICTURE.replace("/1600 ", "/1200.webp ");
        assertThat(BodyPictures.of(html, SETTINGS))
                .hasEntrySatisfying(
                        ID,
                        sources -> assertThat(sources)
                                .containsExactly(
                                        new Image.Source(480, file("480"), null),
                                        new Image.Source(960, file("960"), null),
                                        new Image.Source(1200, file("1200.webp"), "image/webp"),
                                        new Image.Source(1600, file("1600"), null)))
                .hasSize(1);
    }

    private static String file(String name) {
        return "https://news.example/media/" + ID + "/" + name;
    }
}
