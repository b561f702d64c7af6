package dev.stele.translation.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The memory as a projection reads it: all of it once, then what changed. */
public interface MemoryFeed {

    /** How many sources there are, about. */
    long count();

    /** A number that grows with every change of any instance. */
    long version();

    /** Moment of the latest change by the store's clock; the epoch when there was none. */
    Instant latest();

    /** Walks everything that is known, in parts that fit the memory of the store and of this process. */
    void all(Consumer<Remembered> visitor);

    /** What is known now under these keys; of a key that is gone, nothing. */
    List<Remembered> of(Collection<String> keys);

    /**
     * Walks what changed at this moment or later, deletions included.
     *
     * @return the latest moment that was seen, or the given one
     */
    Instant since(Instant moment, Consumer<Remembered> visitor);
}
