package dev.stele.identity.user;

/** There is no user of this name. */
public class UnknownUser extends RuntimeException {

    public UnknownUser(String name) {
        super("no user " + name);
    }
}
