package dev.stele.stack;

/** Gives bearer tokens of users. */
@FunctionalInterface
public interface TokenSource {

    String token(String user);
}
