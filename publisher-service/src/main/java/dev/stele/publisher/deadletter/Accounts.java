package dev.stele.publisher.deadletter;

/** Tells dead letters in the newsroom's words. */
public interface Accounts {

    Account of(DeadLetter letter);
}
