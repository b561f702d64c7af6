package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.style.Stylesheet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    private static final String TLS = "Strict-Transport-Security";

    private final Stylesheet stylesheet = new Stylesheet();

    @Test
    void allowTheStylesOfTheSiteAndNothingElse() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        headers("http://localhost:8080").ensureOn(response);
        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("style-src " + stylesheet.source() + ";")
                .doesNotContain("unsafe", "script-src");
    }

    @Test
    void areAddedOnce() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecurityHeaders headers = headers("https://news.example");
        headers.ensureOn(response);
        headers.ensureOn(response);
        headers.addToUnchanged(response);
        assertThat(response.getHeaderNames())
                .allSatisfy(name -> assertThat(response.getHeaders(name)).hasSize(1));
    }

    @Test
    void insistOnTlsWhereReadersComeByIt() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        headers("https://news.example").addToUnchanged(response);
        assertThat(response.getHeader(TLS)).isEqualTo("max-age=31536000");
        assertThat(response.getHeaderNames()).containsExactly(TLS);
    }

    @Test
    void sayNothingOfTlsElsewhere() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        headers("http://localhost:8080").ensureOn(response);
        new SecurityHeaders(stylesheet, new SecuritySettings("https://news.example", Duration.ZERO)).ensureOn(response);
        assertThat(response.containsHeader(TLS)).isFalse();
    }

    private SecurityHeaders headers(String baseUrl) {
        return new SecurityHeaders(stylesheet, new SecuritySettings(baseUrl, Duration.ofDays(365)));
    }
}
