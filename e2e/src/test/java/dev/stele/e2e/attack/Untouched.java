package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Flow;
import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds that nothing was stored and nothing was written to the log since a moment. */
final class Untouched {

    /** A number is drawn before it is known whether a file changes anything. */
    private static final Set<String> COUNTERS = Set.of("translation.termRevisions");

    private final Map<String, String> before;
    private final Map<String, Long> written;
    private final String users;

    private Untouched(Map<String, String> before, Map<String, Long> written, String users) {
        this.before = before;
        this.written = written;
        this.users = users;
    }

    /** From now on; what other tests began is waited for. */
    static Untouched since() {
        Flow.settled();
        return new Untouched(
                Shared.house().stores().everyCollection(), Shared.house().log().written(), users());
    }

    void assertUntouched() {
        Map<String, String> now = new TreeMap<>(Shared.house().stores().everyCollection());
        now.entrySet().removeAll(before.entrySet());
        now.keySet().removeAll(COUNTERS);
        assertThat(now).as("collections that changed").isEmpty();
        assertThat(Shared.house().log().written()).as("records in the log").isEqualTo(written);
        assertThat(users()).as("users").isEqualTo(users);
    }

    private static String users() {
        String token = Shared.staff().tokens().apply("admin");
        RawAnswer answer = new RawRequest(
                        "GET", "/api/users", List.of("Authorization: Bearer " + token), HostileBody.NONE)
                .sendTo(Part.IDENTITY, Shared.staff().base());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
