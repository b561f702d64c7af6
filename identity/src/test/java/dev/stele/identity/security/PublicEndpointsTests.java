package dev.stele.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
class PublicEndpointsTests {

    @LocalServerPort
    int port;

    @Value("${local.management.port}")
    int managementPort;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsForEverybody(String path) {
        var answer = browser.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).path("status").asString()).isEqualTo("UP");
    }

    @Test
    void metricsAreOnTheManagementPortAlone() {
        assertThat(new Browser(managementPort)
                        .get("/actuator/prometheus", "Accept", "text/plain")
                        .body())
                .contains("jvm_memory_used_bytes");
        assertThat(browser.api("GET", "/actuator/prometheus", "", "").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void discoveryNamesTheIssuer() {
        JsonNode discovery = Browser.json(browser.get("/.well-known/openid-configuration"));
        assertThat(discovery.path("issuer").asString()).isEqualTo("http://localhost:8085");
        assertThat(discovery.path("code_challenge_methods_supported").values())
                .extracting(JsonNode::asString)
                .containsExactly("S256");
    }

    @Test
    void administrationIsDescribedInOpenApi31() {
        JsonNode description = Browser.json(browser.get("/v3/api-docs", "Accept", "application/json"));
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/users", "/api/users/{name}");
    }

    @Test
    void pagesAllowNothingFromElsewhere() {
        HttpHeaders headers = browser.get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "http://localhost:8084"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie ->
                        assertThat(cookie).startsWith("stele-identity-").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void styleIsServedAndAnythingElseIsDenied() {
        assertThat(browser.get("/signin.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/icon.svg").statusCode()).isEqualTo(200);
        assertThat(browser.api("GET", "/users.json", "", "").statusCode()).isIn(302, 403);
        assertThat(browser.api("GET", "/api/anything", "", "").statusCode()).isEqualTo(401);
    }
}
