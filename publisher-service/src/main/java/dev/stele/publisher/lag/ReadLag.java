package dev.stele.publisher.lag;

/** Measures the lag. */
public interface ReadLag {

    /** @throws LogAway when the broker does not answer in time */
    Lag now();
}
