package dev.stele.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BodyAddressesTests {

    private static final String PICTURE = "<img src=\"/media/a/960\" srcset=\"/media/a/480 480w, /media/a/960 960w, "
            + "/media/a/1600 1600w\" alt=\"a = b, /c\">";

    @Test
    void pathsOfTheSiteBecomeAddressesOfIt() {
        assertThat(absolute(PICTURE))
                .isEqualTo(PICTURE.replace("\"/media/", "\"https://news.example/media/")
                        .replace("w, /media/", "w, https://news.example/media/"));
        assertThat(absolute("<a class=\"button\" href=\"/ru/news/a$1\">x</a>"))
                .isEqualTo("<a class=\"button\" href=\"https://news.example/ru/news/a$1\">x</a>");
    }

    @Test
    void othersStayAsTheyAre() {
        String html = "<a href=\"https://else.example/x\">x</a><a href=\"mailto:a@b.example\">y</a>"
                + "<a href=\"//else.example/\">z</a><p>say href=&#34;/x&#34; or src</p>";
        assertThat(absolute(html)).isEqualTo(html);
    }

    private static String absolute(String html) {
        return BodyAddresses.absolute(html, new PageSettings("https://news.example/", ZoneOffset.UTC));
    }
}
