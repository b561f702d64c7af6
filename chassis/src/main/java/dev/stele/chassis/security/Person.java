package dev.stele.chassis.security;

import java.util.Set;

/**
 * Who is calling: the subject of the access token and its roles, such as {@code editor} or {@code translator:ru}.
 */
public record Person(String name, Set<String> roles) {

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
