package dev.stele.identity.user;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param passwordHash with the name of its algorithm in front, as Spring Security writes it
 * @param demo created with a known password; gone when the demo is off
 * @param publicName under which readers may know them; none where they are to know nobody
 * @param revocationId in every token and session of the person; a new one ends all that carry the old one
 */
public record User(
        String name,
        String passwordHash,
        Set<String> roles,
        boolean suspended,
        boolean demo,
        @Nullable String publicName,
        String revocationId) {

    /** The claim of tokens in which the revocation id stands. */
    public static final String REVOCATION_CLAIM = "revocation_id";

    static final String ADMIN = "admin";

    public User {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        // Files written before this field existed lack it.
        revocationId = revocationId == null ? newRevocationId() : revocationId;
    }

    User(
            String name,
            String passwordHash,
            Set<String> roles,
            boolean suspended,
            boolean demo,
            @Nullable String publicName) {
        this(name, passwordHash, roles, suspended, demo, publicName, newRevocationId());
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
        return new User(name, passwordHash, newRoles, suspended, demo, publicName, revocationId);
    }

    User withSuspended(boolean newSuspended) {
        return new User(name, passwordHash, roles, newSuspended, demo, publicName, revocationId);
    }

    // A demo user with a password of its own is a demo user no more.
    User withPasswordHash(String newHash) {
        return new User(name, newHash, roles, suspended, false, publicName, revocationId);
    }

    User withPublicName(@Nullable String newName) {
        return new User(name, passwordHash, roles, suspended, demo, newName, revocationId);
    }

    /** The same person, whose sessions and tokens so far are worth nothing any more. */
    User withNewRevocationId() {
        return new User(name, passwordHash, roles, suspended, demo, publicName, newRevocationId());
    }

    private static String newRevocationId() {
        return UUID.randomUUID().toString();
    }
}
