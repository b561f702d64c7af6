package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One caller asks far more often than anybody would: that caller is told to wait, and others notice nothing. */
@Attack
class RatesIT {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern COOKIE = Pattern.compile("(?mi)^Set-Cookie: ([^;\r\n]+)");

    private final int base = Shared.staff().base();

    @Test
    void searchesOfOneReaderAreBounded() {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            answers.merge(
                    get(Part.WEBSITE, "/en/search?q=lamp" + i, "127.0.3.1").status(), 1, Integer::sum);
        }
        assertThat(answers).containsOnlyKeys(200, TOO_MANY_REQUESTS);
        assertThat(answers.get(200)).isLessThan(300);
        assertThat(get(Part.WEBSITE, "/en/search?q=lamp", "127.0.3.2").status()).isEqualTo(200);
        assertThat(get(Part.WEBSITE, "/en/", "127.0.3.1").status()).isEqualTo(200);
    }

    @Test
    void readersOfTheDeliveryApiAreBounded() {
        RawAnswer answer = get(Part.WEBSITE, "/api/v1/site", "127.0.3.3");
        for (int i = 0; i < 1_500 && answer.status() == 200; i++) {
            answer = get(Part.WEBSITE, "/api/v1/site", "127.0.3.3");
        }
        assertThat(answer.status()).isEqualTo(TOO_MANY_REQUESTS);
        assertThat(answer.assertProblem().hasHeader("retry-after")).isTrue();
        assertThat(get(Part.WEBSITE, "/api/v1/site", "127.0.3.4").status()).isEqualTo(200);
    }

    @Test
    void strangersGetNoSessions() {
        for (int i = 0; i < 1_000; i++) {
            for (String path : List.of("/board", "/desk", "/")) {
                assertThat(get(Part.NEWSROOM, path, "127.0.3.5").head()).doesNotContain("Set-Cookie: stele-newsroom=");
            }
            assertThat(get(Part.IDENTITY, "/login", "127.0.3.5").head()).doesNotContain("Set-Cookie: stele-identity=");
        }
    }

    /** Guesses at one address lock nobody out at another, and not even the guesser gets to know more. */
    @Test
    void guessesOfPasswordsAreBounded() {
        int waiting = 0;
        for (int i = 0; i < 60; i++) {
            String said = signIn("reviewer" + i % 30, "guess" + i, "127.0.3.6");
            assertThat(said).matches("(?s).*Location: /login\\?\\w+.*");
            waiting += said.contains("/login?wait") ? 1 : 0;
        }
        assertThat(waiting).isGreaterThan(20);
        assertThat(signIn("reviewer", "reviewer", "127.0.3.7")).doesNotContain("/login?");
    }

    private String signIn(String name, String password, String from) {
        RawAnswer page = get(Part.IDENTITY, "/login", from);
        Map<String, String> fields = new LinkedHashMap<>();
        Jsoup.parse(page.body()).select("form input").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("username", name);
        fields.put("password", password);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String cookies = COOKIE.matcher(page.head())
                .results()
                .map(cookie -> cookie.group(1))
                .collect(Collectors.joining("; "));
        List<String> headers =
                List.of("Content-Type: application/x-www-form-urlencoded", "Cookie: " + cookies, "Accept: text/html");
        return new RawRequest("POST", "/login", headers, HostileBody.of(form))
                .sendTo(Part.IDENTITY, base, from)
                .assertSane()
                .head();
    }

    private RawAnswer get(Part part, String path, String from) {
        return new RawRequest("GET", path, List.of("Accept: text/html,*/*;q=0.5"), HostileBody.NONE)
                .sendTo(part, base, from)
                .assertSane();
    }
}
