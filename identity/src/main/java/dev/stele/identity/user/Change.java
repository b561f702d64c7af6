package dev.stele.identity.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another state of a user, as an admin asks for it; what is absent stays.
 *
 * @param publicName empty for a person whom readers shall know no longer
 */
public record Change(
        @Nullable List<String> roles,
        @Nullable Boolean suspended,
        @Nullable String password,
        @Nullable String publicName) {

    public Change {
        UserRules rules = new UserRules();
        if (roles != null) {
            rules.roles(roles);
        }
        if (password != null) {
            rules.password(password);
        }
        if (publicName != null && !publicName.isEmpty()) {
            rules.publicName(publicName);
        }
        rules.verify();
    }

    User applyTo(User user, @Nullable String passwordHash) {
        User changed = roles == null ? user : user.withRoles(Set.copyOf(roles));
        changed = suspended == null ? changed : changed.withSuspended(suspended);
        if (publicName != null) {
            changed = changed.withPublicName(publicName.isEmpty() ? null : publicName);
        }
        if (passwordHash != null) {
            changed = changed.withPasswordHash(passwordHash);
        }
        boolean endsSessions = passwordHash != null
                || changed.suspended() != user.suspended()
                || !changed.roles().equals(user.roles());
        return endsSessions ? changed.withNewRevocationId() : changed;
    }

    /** What changes, for the audit; never the password itself. */
    String summary() {
        List<String> parts = new ArrayList<>();
        if (roles != null) {
            parts.add("roles=" + roles);
        }
        if (suspended != null) {
            parts.add("suspended=" + suspended);
        }
        if (publicName != null) {
            parts.add("publicName=" + publicName);
        }
        if (password != null) {
            parts.add("password=new");
        }
        return String.join(" ", parts);
    }

    // A record would print the password.
    @Override
    public String toString() {
        return "Change[" + summary() + "]";
    }
}
