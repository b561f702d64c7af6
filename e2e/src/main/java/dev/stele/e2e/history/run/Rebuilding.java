package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.people.Operator;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A rebuild of the site from offset 0. */
final class Rebuilding {

    private static final Set<String> GOES_ON = Set.of("FOLDING", "COMPARING");

    private Rebuilding() {}

    /** A rebuild that ended in neither of two known ways was not provoked as planned. */
    static Outcome outcome(String result) {
        if (result.startsWith("SWITCHED")) {
            return Outcome.OK;
        }
        return result.startsWith("DIFFERENT") ? Outcome.FAIL : Outcome.INFO;
    }

    /** The state in which it ended, with what was different. */
    static String run(Operator operator) {
        operator.rebuild().expect(202);
        JsonNode progress = Waiting.until(
                operator::rebuilding, it -> !GOES_ON.contains(it.path("state").asString()));
        String state = progress.path("state").asString();
        return progress.path("differences").isEmpty() ? state : state + " " + progress.path("differences");
    }
}
