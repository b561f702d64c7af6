package dev.stele.identity.user;

/** Without this user nobody could administer users. */
public class LastAdmin extends RuntimeException {

    public LastAdmin(String name) {
        super("the last active admin is " + name);
    }
}
