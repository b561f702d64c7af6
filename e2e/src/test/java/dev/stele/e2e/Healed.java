package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.stack.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What must hold once everything is up again: nothing left to send or to read, nothing parked, and a rebuild is equal. */
final class Healed {

    private final Map<String, Long> parkedBefore = Shared.house().log().deadLetters();

    /** Starts what is dead, and verifies that no record was parked. */
    void verify() {
        verify(Map.of());
    }

    /** The same with as many new dead letters, by topic, as the test itself injected. */
    void verify(Map<String, Long> injected) {
        reviveAll();
        Flow.settled();
        Map<String, Long> expected = new TreeMap<>(parkedBefore);
        injected.forEach((topic, count) -> expected.merge(topic, count, Long::sum));
        assertThat(Shared.house().log().deadLetters()).as("dead letters").isEqualTo(expected);
        assertRebuildIsEqual();
    }

    static void reviveAll() {
        for (Part part : Part.values()) {
            if (!Shared.house().isWell(part)) {
                Shared.house().restart(part);
            }
        }
    }

    static void assertRebuildIsEqual() {
        var operator = Shared.staff().operator();
        operator.rebuild().expect(202);
        Flow.eventually(() -> assertThat(isRunning(operator.rebuilding())).isFalse());
        JsonNode result = operator.rebuilding();
        assertThat(result.path("state").asString()).as(result.toString()).isEqualTo("SWITCHED");
        assertThat(result.path("differences").isEmpty()).as(result.toString()).isTrue();
    }

    private static boolean isRunning(JsonNode rebuild) {
        return List.of("FOLDING", "COMPARING").contains(rebuild.path("state").asString());
    }
}
