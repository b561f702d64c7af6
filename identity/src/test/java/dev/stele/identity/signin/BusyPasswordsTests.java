package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import dev.stele.identity.user.BoundedPasswordEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Hashes that take for ever occupy their own threads, and nobody else's. */
@IdentityTest
class BusyPasswordsTests {

    private static final SlowHashes HASHES = new SlowHashes();
    private static final List<String> PEOPLE = List.of("ru", "en", "tg", "editor", "chief");
    private static final int COMPUTED = 1;
    private static final int WAITING = 2;

    @LocalServerPort
    int port;

    @TestBean
    PasswordEncoder passwordEncoder;

    static PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(HASHES, COMPUTED, WAITING);
    }

    @Test
    void othersAreAnsweredMeanwhile() {
        String admin = CodeFlow.token(port, "admin");
        List<SignIn> signIns =
                PEOPLE.stream().map(name -> new SignIn(new Browser(port), name)).toList();
        Browser other = new Browser(port);
        HASHES.slow = true;
        try (var people = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            try {
                List<CompletableFuture<String>> ends = signIns.stream()
                        .map(signIn -> CompletableFuture.supplyAsync(signIn::send, people))
                        .toList();
                await().atMost(Duration.ofSeconds(60)).until(() -> HASHES.running.get() > 0);

                assertThat(other.api("GET", "/revocations", "", "").statusCode())
                        .isEqualTo(200);
                assertThat(other.post(
                                        "/oauth2/token",
                                        Map.of("grant_type", "client_credentials"),
                                        "Authorization",
                                        CodeFlow.basic("service", "wrong"))
                                .statusCode())
                        .isEqualTo(401);
                assertThat(other.get("/login").statusCode()).isEqualTo(200);
                assertThat(HASHES.running).as("hashes still computed").hasPositiveValue();

                await().atMost(Duration.ofSeconds(60)).until(() -> count(ends) == PEOPLE.size() - COMPUTED - WAITING);
                var refused = other.api("POST", "/api/users", admin, """
                        {"name": "late", "password": "a-long-enough-password", "roles": ["editor"]}""");
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("/problems/busy");
                assertThat(other.get("/login?busy").statusCode()).isEqualTo(503);

                HASHES.slow = false;
                assertThat(ends.stream().map(CompletableFuture::join).map(end -> end.replaceFirst("^.*/", "/")))
                        .containsExactlyInAnyOrder("/", "/", "/", "/login?busy", "/login?busy");
            } finally {
                HASHES.slow = false;
            }
        }
        assertThat(other.api("GET", "/api/users", admin, "").body()).doesNotContain("late");
    }

    private static long count(List<CompletableFuture<String>> ends) {
        return ends.stream().filter(CompletableFuture::isDone).count();
    }

    /** A sign-in whose form is filled in already. */
    private record SignIn(Browser browser, Map<String, String> form) {

        SignIn(Browser browser, String name) {
            this(
                    browser,
                    Map.of(
                            "_csrf",
                            Jsoup.parse(browser.get("/login").body())
                                    .expectFirst("input[name=_csrf]")
                                    .attr("value"),
                            "username",
                            name,
                            "password",
                            name));
        }

        String send() {
            return Browser.location(browser.post("/login", form));
        }
    }

    /** Occupies its processor, as a hash does, until it is told to end. */
    private static final class SlowHashes implements PasswordEncoder {

        private static final Duration LONGEST = Duration.ofSeconds(30);

        private final AtomicInteger running = new AtomicInteger();
        private volatile boolean slow;

        @Override
        public String encode(CharSequence password) {
            work();
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            work();
            return encoded.equals("hash of " + password);
        }

        private void work() {
            long end = System.nanoTime() + LONGEST.toNanos();
            running.incrementAndGet();
            while (slow && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            running.decrementAndGet();
        }
    }
}
