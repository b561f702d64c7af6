package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * Strangers cost no memory: none of their requests begins a session. In a context of its own, because MockMvc's form tokens put
 * another repository into the filters that they pass.
 */
@TestPropertySource(properties = "stele.sessions.total=4999")
@DirtiesContext
class AnonymousSessionsTests extends ConsoleTest {

    private static final int REQUESTS = 20_000;

    private static final List<String> PATHS = List.of(
            "GET /",
            "GET /board",
            "GET /board?state=DRAFT",
            "GET /articles/1",
            "GET /desk",
            "GET /review",
            "GET /front",
            "GET /site",
            "GET /admin",
            "GET /live",
            "GET /sign-in-failed",
            "GET /error",
            "GET /nothing",
            "GET /assets/nothing.css",
            "GET /oauth2/authorization/stele?page=/board",
            "GET /oauth2/authorization/other",
            "GET /login/oauth2/code/stele?code=a&state=b",
            "GET /login/oauth2/code/stele?error=access_denied&state=b",
            "POST /language",
            "POST /sign-out",
            "POST /board/new",
            "PUT /board");

    @Autowired
    private ServletWebServerApplicationContext context;

    // Sign-ins begin only under an address that is known before the server starts.
    @DynamicPropertySource
    static void ownAddress(DynamicPropertyRegistry registry) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            registry.add("server.port", () -> port);
            registry.add("stele.sign-in.addresses", () -> "http://localhost:" + port);
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void twentyThousandRequestsOfStrangersBeginNoSession() {
        URI issuer = SERVICES.identity().address();
        SERVICES.identity().answers("GET /.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"]}""".formatted(issuer));
        long before = sessions().getSessionCounter();
        Map<String, Integer> answers = new ConcurrentHashMap<>();

        IntStream.range(0, REQUESTS).parallel().forEach(i -> {
            String[] request = PATHS.get(i % PATHS.size()).split(" ");
            HttpResponse<String> answer = send(request[0], request[1]);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("stele-newsroom="));
            answers.merge(PATHS.get(i % PATHS.size()), answer.statusCode(), Math::max);
        });

        assertThat(sessions().getSessionCounter() - before).isZero();
        assertThat(sessions().getActiveSessions()).isZero();
        assertThat(answers.get("GET /board")).isEqualTo(303);
        assertThat(answers.get("GET /oauth2/authorization/stele?page=/board")).isEqualTo(302);
    }

    private HttpResponse<String> send(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("a=b"));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private Manager sessions() {
        var server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
