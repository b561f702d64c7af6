package dev.stele.chassis.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling: the subject of the access token and its roles, such as {@code editor} or {@code translator:ru}.
 *
 * @param publicName under which readers may know them; none where they are to know nobody
 */
public record Person(
        String name, Set<String> roles, @Nullable String publicName) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether this person translates into the locale. */
    public boolean translates(String locale) {
        return has("translator:" + locale);
    }

    /** Whether this person reviews the locale; a chief reviews any. */
    public boolean reviews(String locale) {
        return has("chief") || has("reviewer:" + locale);
    }
}
