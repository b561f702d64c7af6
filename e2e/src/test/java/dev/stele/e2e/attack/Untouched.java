package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Flow;
import dev.stele.e2e.Shared;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds that nothing was stored and nothing was written to the log since a moment. */
final class Untouched {

    /** A number is drawn before it is known whether a file changes anything. */
    private static final Set<String> COUNTERS = Set.of("translation.termRevisions");

    private final Map<String, String> before;

    private Untouched(Map<String, String> before) {
        this.before = before;
    }

    /** From now on; what other tests began is waited for. */
    static Untouched since() {
        Flow.settled();
        return new Untouched(Shared.house().stores().everyCollection());
    }

    void assertUntouched() {
        Map<String, String> now = new TreeMap<>(Shared.house().stores().everyCollection());
        now.entrySet().removeAll(before.entrySet());
        now.keySet().removeAll(COUNTERS);
        assertThat(now).as("collections that changed").isEmpty();
    }
}
