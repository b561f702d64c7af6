package dev.stele.publisher.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dead letters that are known, the newest first. */
public interface DeadLetters {

    /** Adds a letter; one that is known already stays as it is. */
    void add(DeadLetter letter);

    Optional<DeadLetter> find(String id);

    /** A page of those in a state, or of all. */
    List<DeadLetter> page(DeadLetter.@Nullable State state, int page, int size);

    long count(DeadLetter.@Nullable State state);

    /** Notes what was decided; false when the letter is not parked any more. */
    boolean decide(DeadLetter.State state, String id, String by);
}
