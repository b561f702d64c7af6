package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Whoever guesses passwords stops themselves, and nobody else. */
@IdentityTest
@TestPropertySource(properties = "stele.clients.trusted-proxies=127.0.0.1,::1")
class LockOutTests {

    private static final int MANY = 40;

    @LocalServerPort
    int port;

    @Test
    void wrongPasswordsBehindTheSameProxyLockOutNobodyElse() {
        for (int i = 0; i < 6; i++) {
            signIn(new Browser(port), "chief", "wrong", "198.51.100.1");
        }
        assertThat(signIn(new Browser(port), "chief", "chief", "198.51.100.1")).endsWith("?wait");
        assertThat(signIn(new Browser(port), "chief", "chief", "198.51.100.2")).endsWith("/");
    }

    @Test
    void whoHasSignedInHereBeforeGetsInDuringAnAttack() {
        Browser own = new Browser(port);
        assertThat(signIn(own, "editor", "editor", "198.51.100.3")).endsWith("/");
        for (int i = 0; i < MANY; i++) {
            signIn(new Browser(port), "editor", "wrong", "198.51.100." + (10 + i % 20));
            signIn(new Browser(port), "name" + i, "wrong", "198.51.100.3");
        }
        assertThat(signIn(new Browser(port), "editor", "editor", "198.51.100.3"))
                .as("a stranger from the same address")
                .endsWith("?wait");
        assertThat(signIn(own, "editor", "editor", "198.51.100.3")).endsWith("/");
        assertThat(signIn(own, "ru", "ru", "198.51.100.3"))
                .as("the cookie is one person's")
                .endsWith("?wait");
    }

    @Test
    void neighboursOfVersionSixAreOneClient() {
        for (int i = 0; i < 5; i++) {
            signIn(new Browser(port), "tg", "wrong", "2001:db8:1:2::" + i);
        }
        assertThat(signIn(new Browser(port), "tg", "tg", "2001:db8:1:2:9::9")).endsWith("?wait");
        assertThat(signIn(new Browser(port), "tg", "tg", "2001:db8:1:3::1")).endsWith("/");
    }

    private static String signIn(Browser browser, String name, String password, String address) {
        HttpResponse<String> form = browser.get("/login");
        String csrf = Jsoup.parse(form.body()).selectFirst("input[name=_csrf]").attr("value");
        return Browser.location(browser.post(
                "/login", Map.of("_csrf", csrf, "username", name, "password", password), "X-Forwarded-For", address));
    }
}
