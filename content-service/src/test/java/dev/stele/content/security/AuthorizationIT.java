package dev.stele.content.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** {@code authorization.csv} is the matrix of who may call what; every endpoint is in it and behaves so. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuthorizationIT {
    private static final List<String> ROLES =
            List.of("anonymous", "translator:ru", "reviewer:ru", "editor", "chief", "admin", "service");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    record Row(String method, String path, List<String> verdicts) {
        String endpoint() {
            return method + " " + path;
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream csv =
                Objects.requireNonNull(AuthorizationIT.class.getResourceAsStream("/authorization.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
                    .toList();
        }
    }

    @Test
    void listsEveryEndpointThereIs() throws IOException {
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapped.addAll(endpoints(mapping)));

        assertThat(new TreeSet<>(rows().stream().map(Row::endpoint).toList())).isEqualTo(mapped);
    }

    private static List<String> endpoints(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        List<String> endpoints = new ArrayList<>();
        for (String path : mapping.getPatternValues()) {
            if (methods.isEmpty()) endpoints.add("GET " + path);
            methods.forEach(method -> endpoints.add(method + " " + path));
        }
        return endpoints;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsForEveryRole(Row row) {
        for (int i = 0; i < ROLES.size(); i++) {
            String role = ROLES.get(i);
            int status = call(row, role);
            if (row.verdicts().get(i).equals("allow")) {
                assertThat(status).as(row.endpoint() + " by " + role).isNotIn(401, 403);
            } else {
                assertThat(status).as(row.endpoint() + " by " + role).isEqualTo(i == 0 ? 401 : 403);
            }
        }
    }

    private int call(Row row, String role) {
        Client client = role.equals("anonymous") ? Client.anonymous(port) : Client.as(port, "somebody", role);
        String path = row.path()
                .replace("{number}", "1")
                .replaceAll("\\{group:[^}]*}", "liveness")
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        boolean reads = row.method().equals("GET");
        return client.status(row.method(), path, reads ? null : "{}");
    }

    static Stream<String> forgeries() {
        return Stream.of(
                Tokens.unsigned("chief", "chief"),
                Tokens.confused("chief", "chief"),
                Tokens.wrongIssuer("chief", "chief"),
                Tokens.wrongAudience("chief", "chief"),
                Tokens.idToken("chief", "chief"),
                Tokens.expired("chief", "chief"),
                Tokens.signedByStranger("chief", "chief"),
                "x");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void takesNoForgedToken(String token) {
        assertThat(Client.withToken(port, token).get("/api/articles").status()).isEqualTo(401);
    }

    @Test
    void hidesNothingBehindAnotherSpelling() {
        Client editor = Client.as(port, "editor", "editor");
        String id = "00000000-0000-4000-8000-000000000000";
        for (String path :
                List.of("/publish/", "/publish;x=1", "/%70ublish", "//publish", "/PUBLISH", "/publish.json")) {
            assertThat(editor.post("/api/articles/" + id + path, "{}").status())
                    .as(path)
                    .isIn(400, 403, 404, 405);
        }
    }
}
