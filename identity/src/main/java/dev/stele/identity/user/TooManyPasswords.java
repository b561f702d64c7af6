package dev.stele.identity.user;

/** So many passwords are being looked at that this one was not; it may be sent again. */
public final class TooManyPasswords extends RuntimeException {

    TooManyPasswords() {
        super("Too many passwords are being checked or stored at the moment. Try again in a few seconds.");
    }
}
