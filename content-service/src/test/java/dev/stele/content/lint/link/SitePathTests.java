package dev.stele.content.lint.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTests {
    private static final String SITE = "https://valley.tj";

    @ParameterizedTest
    @CsvSource({
        "/en/news/bridge, /en/news/bridge",
        "/en/news/bridge/, /en/news/bridge",
        "/tg/pages/about?x=1#top, /tg/pages/about",
        "/RU/news/%D0%BC%D0%BE%D1%81%D1%82, /ru/news/мост",
        "https://valley.tj/en/news/bridge, /en/news/bridge",
        "/en/sections/water, /en/sections/water"
    })
    void readsAddressesOfTheSite(String href, String path) {
        assertThat(SitePath.of(href, SITE))
                .hasValueSatisfying(p -> assertThat(p.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/en/feed.atom",
                "https://elsewhere.tj/en/news/bridge",
                "mailto:desk@valley.tj",
                "#sources",
                "/en/news/",
                "https://valley.tj.evil/en/news/x",
                "/en/tags/water"
            })
    void leavesOthersAlone(String href) {
        assertThat(SitePath.of(href, SITE)).isEmpty();
    }
}
