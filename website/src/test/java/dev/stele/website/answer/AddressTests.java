package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    @ParameterizedTest
    @CsvSource({
        "/en/, /en/",
        "/en/news/a-b.c_d~e, /en/news/a-b.c_d~e",
        "/en/news/%61bc, /en/news/abc",
        "/ru/news/%d0%bc%d0%b8%d1%80, /ru/news/%D0%BC%D0%B8%D1%80",
        "/ru/news/%D0%BC%D0%B8%D1%80, /ru/news/%D0%BC%D0%B8%D1%80",
        "/en/tags/100%25, /en/tags/100%25",
        "/en/tags/a%20b%3F, /en/tags/a%20b%3F"
    })
    void hasOneSpelling(String raw, String address) {
        assertThat(Address.canonical(raw)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/../admin",
                "/en/%2e%2e/admin",
                "/en/.",
                "/..",
                "//evil.example/",
                "/en//news",
                "/en/news%2Fslug",
                "/en/%00",
                "/en/%0d%0aSet-Cookie:x",
                "/en/%c0%ae%c0%ae/",
                "/en/%ed%a0%80",
                "/en/%",
                "/en/%4",
                "/en/%zz",
                "/en/news;jsessionid=1",
                "/en/%3b",
                "/en/a%5cb",
                "en/"
            })
    void isRefusedWhenNoHonestClientSendsIt(String raw) {
        assertThat(Address.canonical(raw)).isNull();
    }

    @Test
    void encodesReadablePaths() {
        assertThat(Address.encode("/fa/news/پل")).isEqualTo("/fa/news/%D9%BE%D9%84");
        assertThat(Address.encode("/en/tags/<b>\"")).isEqualTo("/en/tags/%3Cb%3E%22");
    }
}
