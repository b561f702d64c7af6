package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/about|/about",
                "/about/|/about",
                "/About/Us/|/About/Us",
                "/|/",
                "https://old.example|/",
                "http://old.example:8080/a/b?x=1#top|/a/b?x=1",
                "HTTPS://OLD.example/?p=12|/?p=12",
                "/index.php?id=12|/index.php?id=12",
                "/index.php?id=12&utm_source=mail&fbclid=x|/index.php?id=12",
                "/index.php?utm_source=mail|/index.php",
                "/index.php?|/index.php",
                "/%D1%85%D0%B0%D0%B1%D0%B0%D1%80|/хабар",
                "/хабар|/хабар",
                "/cafe%CC%81|/café",
                "/a%2520b|/a%20b",
                "/a b|/a b",
                "/x?q=a%2Fb|/x?q=a/b",
                "/a#b|/a"
            })
    void hasOneSpelling(String text, String key) {
        assertThat(OldAddress.parse(text))
                .hasValueSatisfying(it -> assertThat(it.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "about",
                "//evil.example/x",
                "https://old.example//x",
                "https:///x",
                "javascript:alert(1)",
                "ftp://old.example/x",
                "/a/../b",
                "/a/%2e%2e/b",
                "/a/..",
                "/./a",
                "/a%2Fb",
                "/a\\b",
                "/a%5cb",
                "/a;jsessionid=1",
                "/a%00",
                "/a\u0001b",
                "/a%0d%0aX: 1",
                "/x?a=%00",
                "/%ff",
                "/%c0%ae",
                "/%4",
                "/x?%zz",
                "/a%3Fb",
                "/a%23b"
            })
    void isNoneThatNoSiteEverHad(String text) {
        assertThat(OldAddress.parse(text)).isEmpty();
    }

    @Test
    void isNotLongerThanATableTakes() {
        assertThat(OldAddress.parse("/" + "a".repeat(OldAddress.LONGEST - 1))).isPresent();
        assertThat(OldAddress.parse("/" + "a".repeat(OldAddress.LONGEST))).isEmpty();
    }

    @Test
    void spellsARequestAsItSpellsTheTable() {
        assertThat(OldAddress.of("/%D1%85%D0%B0%D0%B1%D0%B0%D1%80/", "id=1"))
                .isEqualTo(OldAddress.parse("https://old.example/хабар?id=1"))
                .hasValue(new OldAddress("/хабар", "id=1"));
    }
}
