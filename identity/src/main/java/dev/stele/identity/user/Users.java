package dev.stele.identity.user;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the users are kept. */
public interface Users {

    Directory directory();

    /** Applies the change to the newest directory and keeps the result; one change at a time. */
    Directory update(UnaryOperator<Directory> change);

    /** The user, if one of this name exists and is not suspended. */
    default Optional<User> findActive(String name) {
        return directory().find(name).filter(User::active);
    }
}
