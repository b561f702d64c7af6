package dev.stele.content.media;

import dev.stele.contracts.MediaTakenDown;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Pictures that nobody may see any more, and the keys of the others. */
public interface TakeDowns {
    /** Who took a picture down, and why. */
    record TakeDown(Instant at, String by, String reason) {}

    Optional<TakeDown> find(UUID picture);

    /** Keeps who and why, removes the key, and sends the fact; false when the picture is unknown or was taken down before. */
    boolean add(TakeDown takeDown, MediaTakenDown fact);

    /** The key of the picture's bytes in the log, made when first asked for; empty when it is unknown or taken down. */
    Optional<byte[]> key(UUID picture);
}
