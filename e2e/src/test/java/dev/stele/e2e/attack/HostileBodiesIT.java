package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every operation that takes JSON gets every body of {@code bodies.jsonl}: a problem document, and nothing is stored. */
@Attack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBodiesIT {

    private static final String JSON = "application/json";

    private Attacker attacker;
    private Untouched stores;
    private List<Operation> operations;

    @BeforeAll
    void prepare() {
        attacker = new Attacker();
        operations =
                attacker.operations().filter(it -> it.types().contains(JSON)).toList();
        stores = Untouched.since();
    }

    @AfterAll
    void nothingWasStored() {
        stores.assertUntouched();
    }

    static Stream<Body> bodies() {
        return Data.lines("bodies.jsonl").stream().map(Body::new);
    }

    record Body(JsonNode json) {

        private HostileBody bytes() {
            return HostileBody.of(
                    Data.text(json, "start"),
                    Data.text(json, "unit"),
                    json.path("times").asInt(0),
                    Data.text(json, "end"));
        }

        private List<String> headers(List<String> ofCaller) {
            List<String> headers = new ArrayList<>(ofCaller);
            headers.add("Content-Type: " + json.path("type").asString(JSON));
            json.path("headers").forEach(header -> headers.add(header.asString()));
            return headers;
        }

        /** More than an anonymous caller may send. */
        private boolean isLarge() {
            return (long) json.path("times").asInt(0) * Data.text(json, "unit").length() > 16_384;
        }

        /** Stands for no body at all. */
        private boolean isNone() {
            return json.path("none").asBoolean(false);
        }

        @Override
        public String toString() {
            return json.path("name").asString();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedByEveryOperation(Body body) {
        List<Operation> attacked = operations.stream()
                .filter(it -> it.needsBody() || !body.isNone())
                .toList();
        assertThat(attacked).hasSizeGreaterThan(20).allSatisfy(operation -> {
            String path = attacker.things().path(operation.path());
            RawAnswer answer = attacker.send(operation, path, body.headers(attacker.headers(operation)), body.bytes());
            answer.assertSane();
            // A body that is too large may be cut off before anything is said.
            if (answer.status() != 0 || !body.isLarge()) {
                assertThat(answer.isRefusal()).as(answer.toString()).isTrue();
                answer.assertProblem();
            }
        });
    }
}
