package dev.stele.identity.user;

/** A user of this name exists already. */
public class NameTaken extends RuntimeException {

    public NameTaken(String name) {
        super("the name is taken: " + name);
    }
}
