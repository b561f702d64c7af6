package dev.stele.translation.machine;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Pause {

    void of(Duration length) throws InterruptedException;
}
