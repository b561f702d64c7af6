package dev.stele.newsroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class ServiceClientTests {

    private HttpServer server;
    private ServiceClient client;
    private String asked = "";
    private int status = 200;
    private String answer = "{}";

    record Named(String name) {}

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("If-Match") + " " + body;
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("ETag", "\"4\"");
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        client = new ServiceClient(
                "content",
                RestClient.builder()
                        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                        .defaultStatusHandler(new Refusals())
                        .build());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void encodesWhatIsPutIntoAnAddress() {
        client.get("/api/articles/{id}", "a/../b?c")
                .query("q", "x&y=1")
                .query("state", null)
                .read(Named.class);

        assertThat(asked).startsWith("GET /api/articles/a%2F..%2Fb%3Fc?q=x%26y%3D1 ");
    }

    @Test
    void namesTheVersionAndReadsTheNext() {
        answer = "{\"name\": \"Чароғ\", \"unknown\": 1}";

        Versioned<Named> saved = client.put("/api/site")
                .ifMatch("\"3\"")
                .json(Map.of("name", "Чароғ"))
                .versioned(Named.class);

        assertThat(asked).isEqualTo("PUT /api/site \"3\" {\"name\":\"Чароғ\"}");
        assertThat(saved).isEqualTo(new Versioned<>(new Named("Чароғ"), "\"4\""));
    }

    @Test
    void carriesTheWordsOfARefusal() {
        status = 422;
        answer = """
                {"type": "/problems/findings-block", "title": "Findings block", "detail": "Two findings.",
                 "errors": [{"pointer": "/slug", "code": "too-long", "message": "The slug is too long."}]}""";

        Refused refused =
                catchThrowableOfType(Refused.class, () -> client.post("/x").send());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.is("findings-block")).isTrue();
        assertThat(refused.detail()).isEqualTo("Two findings.");
        assertThat(refused.faults()).containsExactly(new FieldFault("/slug", "too-long", "The slug is too long."));
    }

    @Test
    void understandsRefusalsThatAreNoDocuments() {
        status = 502;
        answer = "<h1>Bad gateway</h1>";

        Refused refused =
                catchThrowableOfType(Refused.class, () -> client.get("/x").send());

        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.type()).isEmpty();
    }

    @Test
    void saysWhenNobodyAnswers() {
        server.stop(0);

        Refused refused =
                catchThrowableOfType(Refused.class, () -> client.get("/x").send());

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.is("unreachable")).isTrue();
    }
}
