package dev.stele.publisher.deadletter;

import dev.stele.publisher.deadletter.DeadLetter.State;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Retries or discards a dead letter, and says in the log of the service who did. */
public final class DecideDeadLetter {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");

    private final DeadLetters letters;
    private final Redelivery redelivery;

    public DecideDeadLetter(DeadLetters letters, Redelivery redelivery) {
        this.letters = letters;
        this.redelivery = redelivery;
    }

    /**
     * Sends the letter again. It is sent before that is noted: killed in between, it can be retried once more, and the
     * fold ignores the duplicate.
     */
    public Optional<DeadLetter> retry(String id, String by) {
        Optional<DeadLetter> letter = letters.find(id).filter(found -> found.state() == State.PARKED);
        letter.ifPresent(found -> {
            redelivery.send(found);
            decide(State.RETRIED, id, by);
        });
        return letter.flatMap(_ -> letters.find(id));
    }

    /** Gives the letter up. */
    public boolean discard(String id, String by) {
        return decide(State.DISCARDED, id, by);
    }

    private boolean decide(State state, String id, String by) {
        boolean decided = letters.decide(state, id, by);
        if (decided) {
            AUDIT.info("dead letter {} {} by {}", id, state, by);
        }
        return decided;
    }
}
