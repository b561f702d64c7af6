package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Span;
import dev.stele.e2e.http.Answer;
import org.jspecify.annotations.Nullable;

/** A call that was made; without an answer when nobody gave one. */
record Attempt(Span span, Outcome outcome, @Nullable Answer answer) {

    boolean isOk() {
        return outcome == Outcome.OK;
    }

    int status() {
        return answer == null ? 0 : answer.status();
    }
}
