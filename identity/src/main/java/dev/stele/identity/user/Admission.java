package dev.stele.identity.user;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new user, as an admin asks for one. */
public record Admission(
        String name,
        String password,
        List<String> roles,
        @Nullable String publicName) {

    // A record would print the password.
    @Override
    public String toString() {
        return "Admission[" + name + "]";
    }

    /** Checks what was asked for; throws {@link InvalidUser} with everything that is wrong. */
    public static Admission of(
            @Nullable String name,
            @Nullable String password,
            @Nullable List<String> roles,
            @Nullable String publicName) {
        new UserRules()
                .name(name)
                .password(password)
                .roles(roles)
                .publicName(publicName)
                .verify();
        return new Admission(
                Objects.requireNonNull(name),
                Objects.requireNonNull(password),
                Objects.requireNonNull(roles),
                publicName);
    }
}
