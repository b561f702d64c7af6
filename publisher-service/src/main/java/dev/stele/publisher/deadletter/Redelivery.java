package dev.stele.publisher.deadletter;

/** The way back into the log. */
public interface Redelivery {

    /** Sends the original bytes to the partition they came from; returns once the broker has them. */
    void send(DeadLetter letter);
}
