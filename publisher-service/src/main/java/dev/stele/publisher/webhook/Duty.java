package dev.stele.publisher.webhook;

import java.time.Duration;

/** Whether it is this instance that delivers. */
@FunctionalInterface
public interface Duty {

    /** For as long as this, at least. */
    boolean lasts(Duration time);
}
