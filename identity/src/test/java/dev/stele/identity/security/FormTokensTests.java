package dev.stele.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens(Clock.systemUTC(), new SecretKeySpec(new byte[32], "AES"));

    @Test
    void aStrangerHasATokenWithoutASession() {
        MockHttpServletRequest page = new MockHttpServletRequest();
        CsrfToken given = tokens.generateToken(page);
        MockHttpServletRequest form = new MockHttpServletRequest();
        form.setCookies(cookie(given, page));

        assertThat(Objects.requireNonNull(tokens.loadToken(form)).getToken()).isEqualTo(given.getToken());
        assertThat(form.getSession(false)).isNull();
    }

    @Test
    void aCookieThatWeDidNotMakeIsNone() {
        MockHttpServletRequest form = new MockHttpServletRequest();
        form.setCookies(new MockCookie("stele-identity-form", "chosen-by-somebody-else"));

        assertThat(tokens.loadToken(form)).isNull();
    }

    @Test
    void aTokenOfAnotherSessionIsNone() {
        MockHttpServletRequest page = new MockHttpServletRequest();
        page.setSession(new MockHttpSession(null, "one"));
        MockCookie cookie = cookie(tokens.generateToken(page), page);
        MockHttpServletRequest own = new MockHttpServletRequest();
        own.setSession(new MockHttpSession(null, "one"));
        own.setCookies(cookie);
        MockHttpServletRequest other = new MockHttpServletRequest();
        other.setSession(new MockHttpSession(null, "two"));
        other.setCookies(cookie);

        assertThat(tokens.loadToken(own)).isNotNull();
        assertThat(tokens.loadToken(other)).isNull();
    }

    @Test
    void overHttpsNoOtherHostCanSetIt() {
        MockHttpServletRequest page = new MockHttpServletRequest();
        page.setSecure(true);
        MockCookie cookie = cookie(tokens.generateToken(page), page);

        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    private MockCookie cookie(CsrfToken token, MockHttpServletRequest request) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        tokens.saveToken(token, request, answer);
        return (MockCookie) Objects.requireNonNull(answer.getCookies()[0]);
    }
}
