package dev.stele.content.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Things that wait for their time; several instances may try to do one, and the store decides which of them does. */
public interface Due {

    /** Does what is due; false when something of it could not be done and is due still. */
    boolean doDue();

    /** When the next one is due. */
    Optional<Instant> next();

    /** How often to look for what another instance took in. */
    Duration sweep();
}
