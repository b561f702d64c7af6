package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.io.IOException;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Strangers cost no memory: none of their requests begins a session. */
@IdentityTest
class AnonymousSessionsTests {

    private static final int REQUESTS = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Test
    void twentyThousandRequestsOfStrangersBeginNoSession() {
        CodeFlow newsroom = CodeFlow.ofNewsroom(new Browser(port));
        CodeFlow program = CodeFlow.ofCli(new Browser(port));
        List<String> requests = List.of(
                "GET /",
                "GET /login",
                "GET /login?error",
                "GET " + newsroom.authorizePath(),
                "GET " + program.authorizePath(),
                "GET /oauth2/authorize",
                "GET /oauth2/authorize?client_id=nobody&response_type=code",
                "GET /.well-known/openid-configuration",
                "GET /oauth2/jwks",
                "GET /userinfo",
                "GET /connect/logout",
                "GET /revocations",
                "GET /api/users",
                "GET /nothing",
                "GET /error",
                "POST /login",
                "POST /logout",
                "POST /oauth2/token",
                "POST /oauth2/revoke",
                "POST /oauth2/authorize",
                "PUT /login");
        long before = sessions().getSessionCounter();
        Map<String, Integer> answers = new ConcurrentHashMap<>();

        IntStream.range(0, REQUESTS).parallel().forEach(i -> {
            String request = requests.get(i % requests.size());
            HttpResponse<String> answer = send(request.split(" ")[0], request.split(" ")[1]);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("stele-identity="));
            answers.merge(request, answer.statusCode(), Math::max);
        });

        assertThat(sessions().getSessionCounter() - before).isZero();
        assertThat(answers)
                .containsEntry("GET /login", 200)
                .containsEntry("GET " + newsroom.authorizePath(), 302)
                .allSatisfy((request, status) -> assertThat(status).as(request).isLessThan(500));
    }

    private HttpResponse<String> send(String method, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
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
