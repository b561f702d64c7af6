package dev.stele.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every endpoint of {@code permissions.csv} as everybody, and misses none that is mapped. */
@IdentityTest
class PermissionsTests {

    private static final List<List<String>> TABLE = table();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void tableNamesEveryMappedEndpoint() {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType() != BasicErrorController.class) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternValues()
                                .forEach(path ->
                                        mapped.add(method + " " + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))));
            }
        });
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.stream().skip(1).map(List::getFirst).toList());
    }

    @Test
    void everybodyIsLetThroughOrRefusedAsTheTableSays() {
        List<String> people = TABLE.getFirst();
        for (int column = 1; column < people.size(); column++) {
            String token = token(people.get(column));
            for (List<String> row : TABLE.subList(1, TABLE.size())) {
                assertThat(outcome(row.getFirst(), token))
                        .as(row.getFirst() + " as " + people.get(column))
                        .isEqualTo(row.get(column));
            }
        }
    }

    private String outcome(String endpoint, String token) {
        String[] parts = endpoint.replace("{name}", "nobody")
                .replace("{group}", "liveness")
                .split(" ");
        HttpResponse<String> answer =
                new Browser(port).api(parts[0], parts[1], token, parts[0].equals("GET") ? "" : "{}");
        return switch (answer.statusCode()) {
            case 401, 403 -> Integer.toString(answer.statusCode());
            case 302 -> Browser.location(answer).endsWith("/login") ? "login" : "elsewhere";
            default -> "yes";
        };
    }

    private String token(String person) {
        return switch (person) {
            case "anonymous" -> "";
            case "service" -> {
                String secret = CodeFlow.basic("service", "service-secret");
                Map<String, String> form = Map.of("grant_type", "client_credentials");
                HttpResponse<String> answer = new Browser(port).post("/oauth2/token", form, "Authorization", secret);
                yield Browser.json(answer).path("access_token").asString();
            }
            default -> CodeFlow.token(port, person);
        };
    }

    private static List<List<String>> table() {
        try {
            return new ClassPathResource("permissions.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
