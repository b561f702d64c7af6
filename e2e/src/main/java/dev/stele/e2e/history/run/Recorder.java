package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Span;
import dev.stele.e2e.http.Answer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records calls with the times of one monotonic clock. */
final class Recorder {

    private final long begun = System.nanoTime();
    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();

    /** Nanoseconds since this recorder was made. */
    long now() {
        return System.nanoTime() - begun;
    }

    void add(Operation operation) {
        operations.add(operation);
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** Makes a call. Whether a call had an effect is unknown when there is no answer or a 5xx. */
    Attempt attempt(String client, Supplier<Answer> call) {
        long invoked = now();
        Answer answer = answer(call);
        return new Attempt(new Span(client, invoked, now()), outcome(answer), answer);
    }

    private static @Nullable Answer answer(Supplier<Answer> call) {
        try {
            return call.get();
        } catch (RuntimeException | AssertionError unanswered) {
            return null;
        }
    }

    private static Outcome outcome(@Nullable Answer answer) {
        if (answer == null || answer.status() >= 500) {
            return Outcome.INFO;
        }
        return answer.status() < 400 ? Outcome.OK : Outcome.FAIL;
    }
}
