package dev.stele.publisher.deadletter.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetter.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why a request about dead letters is refused. */
final class DeadLetterProblems {

    private static final List<String> PARAMETERS = List.of("state", "page", "size");
    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 100_000;

    private DeadLetterProblems() {}

    static Problem unknown(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "unknown-dead-letter",
                "No such dead letter",
                "There is no dead letter " + id + ".");
    }

    static Problem decided(DeadLetter letter) {
        return new Problem(
                        HttpStatus.CONFLICT,
                        "decided-dead-letter",
                        "Already decided",
                        "The dead letter is " + letter.state() + " already.")
                .with("state", letter.state());
    }

    /** The state asked for; null for {@code ALL}. */
    static @Nullable State state(String name) {
        if (name.equals("ALL")) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed("state", "PARKED, RETRIED, DISCARDED or ALL"));
    }

    /** A filter that is not known is refused, not dropped. */
    static void checkNames(Set<String> names) {
        names.stream().filter(name -> !PARAMETERS.contains(name)).findFirst().ifPresent(name -> {
            throw malformed(name, String.join(", ", PARAMETERS));
        });
    }

    static void checkPage(int page, int size) {
        if (page < 0 || page > LAST_PAGE) {
            throw malformed("page", "0 to " + LAST_PAGE);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw malformed("size", "1 to " + LARGEST_PAGE);
        }
    }

    private static InvalidRequest malformed(String name, String allowed) {
        return InvalidRequest.malformed(List.of(new FieldError("/" + name, "malformed", "Allowed: " + allowed + ".")));
    }
}
