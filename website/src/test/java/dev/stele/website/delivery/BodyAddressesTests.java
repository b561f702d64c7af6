package dev.stele.website.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyAddressesTests {

    private static final String ID = "0198f3a1-5b10-7c44-9d21-3e8f60aa1c01";
    private static final String PICTURE = "<img src=\"/media/" + ID + "/960\" srcset=\"/media/" + ID
            + "/480 480w, /media/" + ID + "/960 960w, /media/" + ID + "/1600 1600w\" alt=\"a = b, /c\">";

    private final BodyAddresses addresses = new BodyAddresses("https://news.example");

    @Test
    void pathsOfTheSiteBecomeAddressesOfIt() {
        assertThat(addresses.absolute(PICTURE))
                .isEqualTo(PICTURE.replace("\"/media/", "\"https://news.example/media/")
                        .replace("w, /media/", "w, https://news.example/media/"));
        assertThat(addresses.absolute("<a class=\"button\" href=\"/ru/news/a$1\">x</a>"))
                .isEqualTo("<a class=\"button\" href=\"https://news.example/ru/news/a$1\">x</a>");
    }

    @Test
    void othersStayAsTheyAre() {
        String html = "<a href=\"https://else.example/x\">x</a><a href=\"mailto:a@b.example\">y</a>"
                + "<a href=\"//else.example/\">z</a><p>say href=&#34;/x&#34; or src</p>";

        assertThat(addresses.absolute(html)).isEqualTo(html);
    }

    @Test
    void findsEveryFileOfAPictureOnce() {
        assertThat(addresses.pictures(PICTURE + PICTURE + PICTURE.replace("/1600 ", "/1200.webp ")))
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
