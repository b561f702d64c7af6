package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.e2e.Shared;
import dev.stele.e2e.attack.Permission.Outcome;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint of every service by everybody, with tokens of the identity provider, as the tables of the services say. Bodies
 * that an endpoint needs before it looks at languages stand in {@code role-bodies.jsonl}.
 */
@Attack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final Duration REVOKED_WITHIN = Duration.ofMinutes(1);
    private static final List<String> EVERY_ROLE =
            List.of("admin", "chief", "editor", "translator:ru", "translator:tg", "reviewer:ru", "reviewer:tg");

    private final List<Permission> permissions = Permission.all();
    private final Map<String, JsonNode> bodies = new HashMap<>();
    private final People people = new People();
    private Things things;

    @BeforeAll
    void prepare() {
        things = new Things();
        things.remember();
        Data.lines("role-bodies.jsonl")
                .forEach(line -> bodies.put(line.path("path").asString(), line));
    }

    @Test
    void everybodyGetsWhatTheTablesSay() {
        List<String> wrong = new ArrayList<>();
        for (Permission permission : permissions) {
            permission.expected().forEach((role, outcome) -> {
                RawAnswer answer = call(permission, people.token(role));
                if (!outcome.is(answer.status())) {
                    wrong.add("%s by %s: %s expected, not %s".formatted(permission, role, outcome, answer));
                } else if (isRefusal(outcome)) {
                    answer.assertProblem();
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void suspendedPeopleGetNothing() {
        String token = people.suspended("was-everything", EVERY_ROLE);
        List<Permission> closed = permissions.stream()
                .filter(it -> it.expected().get("anonymous") == Outcome.UNKNOWN_CALLER)
                .toList();
        Set<Part> parts = new TreeSet<>(closed.stream().map(Permission::part).toList());
        parts.forEach(part -> await().atMost(REVOKED_WITHIN)
                .until(() -> closed.stream()
                        .filter(it -> it.part() == part && it.method().equals("GET"))
                        .findFirst()
                        .map(it -> call(it, token).status() == 401)
                        .orElse(true)));
        assertThat(closed)
                .allSatisfy(it ->
                        assertThat(call(it, token).status()).as(it.toString()).isEqualTo(401));
    }

    @Test
    void tablesNameEveryDescribedEndpoint() {
        Set<String> described = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        Set<Part> parts =
                new TreeSet<>(permissions.stream().map(Permission::part).toList());
        parts.forEach(part -> Operation.of(part).forEach(it -> described.add(it.toString())));
        permissions.forEach(it -> listed.add(it.toString()));
        assertThat(described).hasSizeGreaterThan(parts.size()).isSubsetOf(listed);
    }

    private static boolean isRefusal(Outcome outcome) {
        return outcome == Outcome.UNKNOWN_CALLER || outcome == Outcome.FORBIDDEN || outcome == Outcome.HIDDEN;
    }

    private RawAnswer call(Permission permission, String token) {
        List<String> headers = new ArrayList<>(List.of("If-Match: \"1\"", "Claim-Token: 1", "Accept: */*"));
        if (!token.isEmpty()) {
            headers.add("Authorization: Bearer " + token);
        }
        JsonNode sent = bodies.getOrDefault(permission.path(), tools.jackson.databind.node.MissingNode.getInstance());
        HostileBody body = HostileBody.NONE;
        if (!permission.method().equals("GET")) {
            headers.add("Content-Type: " + sent.path("type").asString("application/json"));
            body = HostileBody.of(sent.path("body").asString("{}"));
        }
        if (permission.path().equals("/api/terms/{id}")) {
            things.renewConcept();
        }
        String path = things.path(permission.path()) + sent.path("query").asString("");
        return new RawRequest(permission.method(), path, headers, body)
                .sendTo(permission.part(), Shared.staff().base());
    }
}
