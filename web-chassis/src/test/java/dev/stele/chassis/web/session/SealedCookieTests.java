package dev.stele.chassis.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SealedCookieTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final SealedCookie cookie = new SealedCookie("pending", Duration.ofMinutes(5), at(NOW));

    @Test
    void givesBackWhatWasSetAndShowsNothingOfIt() {
        String sent = set("/board?q=свет");
        assertThat(sent).doesNotContain("board");
        assertThat(cookie.read(with("pending", sent))).contains("/board?q=свет");
        assertThat(set("/board?q=свет")).isNotEqualTo(sent);
    }

    @Test
    void refusesWhatIsNotItsOwn() {
        String sent = set("/board");
        char first = sent.charAt(0);
        assertThat(cookie.read(with("pending", (first == 'A' ? 'B' : 'A') + sent.substring(1))))
                .isEmpty();
        assertThat(cookie.read(with("pending", sent.substring(4)))).isEmpty();
        assertThat(cookie.read(with("pending", "no base64!"))).isEmpty();
        assertThat(cookie.read(with("pending", ""))).isEmpty();
        assertThat(cookie.read(with("pending", "AAAA"))).isEmpty();
        assertThat(cookie.read(new MockHttpServletRequest())).isEmpty();
        assertThat(new SealedCookie("pending", Duration.ofMinutes(5), at(NOW)).read(with("pending", sent)))
                .as("under another key")
                .isEmpty();
    }

    @Test
    void endsWithItsLifetime() {
        var key = new javax.crypto.spec.SecretKeySpec(new byte[32], "AES");
        var response = new MockHttpServletResponse();
        new SealedCookie("pending", Duration.ofMinutes(5), at(NOW), key)
                .set("x", new MockHttpServletRequest(), response);
        String sent = response.getCookie("pending").getValue();
        var later = new SealedCookie("pending", Duration.ofMinutes(5), at(NOW.plusSeconds(301)), key);
        assertThat(later.read(with("pending", sent))).isEmpty();
        var other = new SealedCookie("other", Duration.ofMinutes(5), at(NOW), key);
        assertThat(other.read(with("other", sent))).as("moved to another name").isEmpty();
    }

    @Test
    void leavesOutWhatNoBrowserWouldKeep() {
        var response = new MockHttpServletResponse();
        cookie.set("x".repeat(4_000), new MockHttpServletRequest(), response);
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void takesAnOlderTextAwayWhenTheNewOneIsTooLong() {
        var response = new MockHttpServletResponse();
        assertThat(cookie.set("x".repeat(4_000), with("pending", set("older")), response))
                .isFalse();
        assertThat(response.getCookie("pending").getMaxAge()).isZero();
    }

    private String set(String text) {
        var response = new MockHttpServletResponse();
        cookie.set(text, new MockHttpServletRequest(), response);
        return response.getCookie("pending").getValue();
    }

    private static MockHttpServletRequest with(String name, String value) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(name, value));
        return request;
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
