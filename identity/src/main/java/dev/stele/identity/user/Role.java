package dev.stele.identity.user;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Names of roles that a person may have: {@code editor}, {@code chief}, {@code admin}, {@code translator:ru}, {@code reviewer:ru}. */
final class Role {

    private static final Set<String> PLAIN = Set.of("editor", "chief", User.ADMIN);
    private static final Set<String> PER_LOCALE = Set.of("translator", "reviewer");

    /** RFC 5646, 4.4.1. */
    private static final int LONGEST_TAG = 35;

    private Role() {}

    static boolean known(String role) {
        int colon = role.indexOf(':');
        return colon < 0
                ? PLAIN.contains(role)
                : PER_LOCALE.contains(role.substring(0, colon)) && canonicalTag(role.substring(colon + 1));
    }

    // Services compare tags as text, so only one spelling of a locale may enter, and only tags that they take
    // themselves.
    private static boolean canonicalTag(String tag) {
        if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
            return false;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return !locale.getLanguage().isEmpty()
                    && !locale.hasExtensions()
                    && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
