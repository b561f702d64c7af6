package dev.stele.publisher.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.Api;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Every mapped endpoint with every role, as the pivot file says. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuthorizationIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @Test
    void everyEndpointIsListed() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(AuthorizationIT::endpoints)
                .filter(endpoint -> !endpoint.endsWith(" /error"))
                .collect(Collectors.toSet());
        Set<String> listed = Pivot.lines().stream().map(Pivot.Line::endpoint).collect(Collectors.toSet());

        assertThat(listed).isEqualTo(mapped);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void onlyWhoMayIsLetThrough(Pivot.Line line) {
        line.expected().forEach((role, expected) -> {
            Api caller = role.equals("anonymous") ? Api.anonymous(port) : Api.as(port, role);
            assertThat(outcome(caller, line))
                    .as(line.endpoint() + " by " + role)
                    .isEqualTo(expected);
        });
    }

    @Test
    void forgedTokensAreNobody() {
        List<String> forged = List.of(
                Tokens.expired("x", "admin"),
                Tokens.idToken("x", "admin"),
                Tokens.signedByStranger("x", "admin"),
                Tokens.wrongIssuer("x", "admin"),
                Tokens.wrongAudience("x", "admin"),
                Tokens.unsigned("x", "admin"),
                Tokens.confused("x", "admin"));
        assertThat(forged)
                .allSatisfy(token -> assertThat(Api.withToken(port, token)
                                .call("GET", "/api/dead-letters", null)
                                .statusCode())
                        .isEqualTo(401));
    }

    @Test
    void whatIsNotMappedIsClosed() {
        assertThat(Api.anonymous(port).call("GET", "/nothing", null).statusCode())
                .isEqualTo(401);
        assertThat(Api.as(port, "admin").call("GET", "/nothing", null).statusCode())
                .isEqualTo(403);
    }

    static Stream<Pivot.Line> lines() {
        return Pivot.lines().stream();
    }

    private static String outcome(Api caller, Pivot.Line line) {
        int status = caller.call(line.method(), line.path(), null).statusCode();
        return status == 401 || status == 403 ? String.valueOf(status) : "yes";
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .map(path -> path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .flatMap(path ->
                        (methods.isEmpty() ? Set.of("ANY") : methods).stream().map(method -> method + " " + path));
    }
}
