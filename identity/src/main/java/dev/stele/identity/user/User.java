package dev.stele.identity.user;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param passwordHash with the name of its algorithm in front, as Spring Security writes it
 * @param demo created with a known password; gone when the demo is off
 * @param publicName under which readers may know them; none where they are to know nobody
 */
public record User(
        String name,
        String passwordHash,
        Set<String> roles,
        boolean suspended,
        boolean demo,
        @Nullable String publicName) {

    static final String ADMIN = "admin";

    public User {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** Somebody whom readers do not know. */
    public User(String name, String passwordHash, Set<String> roles, boolean suspended, boolean demo) {
        this(name, passwordHash, roles, suspended, demo, null);
    }

    public boolean active() {
        return !suspended;
    }

    boolean administers() {
        return active() && roles.contains(ADMIN);
    }

    User withRoles(Set<String> newRoles) {
        return new User(name, passwordHash, newRoles, suspended, demo, publicName);
    }

    User withSuspended(boolean newSuspended) {
        return new User(name, passwordHash, roles, newSuspended, demo, publicName);
    }

    // A demo user with a password of its own is a demo user no more.
    User withPasswordHash(String newHash) {
        return new User(name, newHash, roles, suspended, false, publicName);
    }

    User withPublicName(@Nullable String newName) {
        return new User(name, passwordHash, roles, suspended, demo, newName);
    }
}
