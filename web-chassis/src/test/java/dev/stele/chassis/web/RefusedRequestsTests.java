package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusedRequestsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  | /texts         | application/json              | {"text": "a"}    | 200
            POST  | /texts         | application/yaml              | text: a          | 415
            POST  | /texts         | application/yaml              | unknown: a       | 415
            POST  | /texts         | application/cbor              | a                | 415
            POST  | /texts         | multipart/form-data           | a                | 415
            POST  | /texts         | application/x-www-form-urlencoded | text=a       | 415
            PUT   | /texts         | application/x-www-form-urlencoded | text=a       | 405
            POST  | /texts?text=%FF | application/json             | {"text": "a"}    | 400
            TRACE | /texts         | text/plain                    | ''               | 405
            GET   | /error         | text/plain                    | ''               | 404
            """)
    void answersWithATypedProblem(String method, String path, String type, String body, int status)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Accept-Language", "tg,ru,uz,fa,ky,kk,tk,en,de,fr,it,es")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(status);
            if (status != 200) {
                assertThat(response.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                assertThat(response.body()).contains("\"type\":\"/problems/").doesNotContain("Exception");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/texts/%zz", "/texts/%", "/texts/%ff%fe", "/texts/%00", "/..%2ftexts", "/texts/[a]"})
    void addressesThatTheServerCannotReadAreRefusedWithATypedProblem(String path) throws IOException {
        RawHttp.Reply reply = new RawHttp(port).send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text())
                .contains("Content-Type: application/problem+json", "\"type\":\"/problems/bad-request\"")
                .doesNotContain("<html");
    }

    record Body(String text) {}

    @SpringBootConfiguration
    @RestController
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        HealthContributorRegistryAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        ApiConfiguration.class,
        WebConfiguration.class
    })
    static class Service {

        @PostMapping("/texts")
        Body take(@RequestBody Body body, @RequestParam(defaultValue = "") String text) {
            return body;
        }
    }
}
