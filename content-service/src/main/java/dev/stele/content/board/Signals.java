package dev.stele.content.board;

import java.util.UUID;

/** Tells every instance of this service which rows are new; never waits, and may lose some. */
@FunctionalInterface
public interface Signals {
    void touched(UUID article);
}
