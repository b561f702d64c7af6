package dev.stele.publisher.webhook;

/** Counts what happens to deliveries. */
public interface Tally {

    void attempted(boolean taken);

    void dead();

    void deactivated();

    void overflown();
}
