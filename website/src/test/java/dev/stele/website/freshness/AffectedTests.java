package dev.stele.website.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.PagesChanged.Tombstone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffectedTests {

    private static final Predicate<String> AFFECTED = Affected.by(new PagesChanged(
            UUID.randomUUID(),
            ArticleKind.NEWS,
            2,
            Instant.EPOCH,
            Map.of("ru", new LivePage(2, 1, "/ru/news/мир", Instant.EPOCH)),
            Map.of("tg", new Tombstone("/tg/news/sulh", Instant.EPOCH)),
            List.of("/ru/news/мир", "/uz/news/old")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ru/news/%D0%BC%D0%B8%D1%80",
                "/ru/news/other",
                "/ru/sections/water?page=2",
                "/ru/tags/x",
                "/ru/",
                "/tg/news/sulh",
                "/uz/news/old",
                "/en/",
                "/en/feed.atom",
                "/en/feed.json",
                "/sitemap.xml",
                "/sitemaps/2026-03-1.xml",
                "/news-sitemap.xml?hour=500000",
                "/api/v1/en/articles?size=20",
                "/api/v1/site",
                "404 en"
            })
    void namesWhatMayHaveChanged(String address) {
        assertThat(AFFECTED.test(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/news/other",
                "/en/sections/water",
                "/fa/pages/privacy",
                "/media/00000000-0000-4000-8000-000000000101/960",
                "/assets/site.css"
            })
    void leavesTheRest(String address) {
        assertThat(AFFECTED.test(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/news/other", "/", "404 en", "/robots.txt"})
    void everythingIsEverythingButFixedFiles(String address) {
        assertThat(Affected.everything().test(address)).isTrue();
        assertThat(Affected.everything().test("/media/x/1")).isFalse();
    }

    @Test
    void aPictureThatWasTakenDownIsDroppedWithAllPages() {
        assertThat(Affected.by("media:a").test("/media/a/480")).isTrue();
        assertThat(Affected.by("media:a").test("/media/ab/480")).isFalse();
        assertThat(Affected.by("media:a").test("/en/news/well")).isTrue();
        assertThat(Affected.by("site").test("/media/a/480")).isFalse();
    }
}
