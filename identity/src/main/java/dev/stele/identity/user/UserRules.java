package dev.stele.identity.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name, a password and roles must be like. */
public final class UserRules {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,39}");
    private static final Pattern PUBLIC_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’ʼ‐-]{1,100}");
    private static final int SHORTEST_PASSWORD = 8;
    // bcrypt looks at no more.
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final int MOST_ROLES = 100;

    private final List<Violation> violations = new ArrayList<>();

    /** A rule that a field of the request breaks. */
    public record Violation(String pointer, String code, String message) {}

    public UserRules name(@Nullable String name) {
        if (name == null) {
            return missing("/name");
        }
        return check(
                        NAME.matcher(name).matches(),
                        "/name",
                        "malformed",
                        "1 to 40 of a-z 0-9 . _ - with a letter in front")
                .check(
                        !ReservedNames.contain(name),
                        "/name",
                        "reserved",
                        "is the name of no person, but of a program or of somebody who was removed");
    }

    public UserRules password(@Nullable String password) {
        if (password == null) {
            return missing("/password");
        }
        boolean fits = password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES;
        return check(fits, "/password", "length", "at least 8 characters, at most 72 bytes");
    }

    public UserRules publicName(@Nullable String publicName) {
        boolean fits = publicName == null
                || PUBLIC_NAME.matcher(publicName).matches() && publicName.equals(publicName.strip());
        return check(fits, "/publicName", "malformed", "a person's name of at most 100 letters");
    }

    public UserRules roles(@Nullable List<@Nullable String> roles) {
        if (roles == null) {
            return missing("/roles");
        }
        if (roles.size() > MOST_ROLES) {
            return check(false, "/roles", "count", "at most " + MOST_ROLES);
        }
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            check(
                    role != null && Role.known(role),
                    "/roles/" + i,
                    "unknown-role",
                    "editor, chief, admin, translator:LOCALE or reviewer:LOCALE");
        }
        return this;
    }

    /** Throws with every violation found, if there is one. */
    public void verify() {
        if (!violations.isEmpty()) {
            throw new InvalidUser(violations);
        }
    }

    private UserRules missing(String pointer) {
        return check(false, pointer, "required", "must be given");
    }

    private UserRules check(boolean fits, String pointer, String code, String message) {
        if (!fits) {
            violations.add(new Violation(pointer, code, message));
        }
        return this;
    }
}
