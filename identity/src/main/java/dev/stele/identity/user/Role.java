package dev.stele.identity.user;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Names of roles that a person may have: {@code editor}, {@code chief}, {@code admin}, {@code translator:ru}, {@code reviewer:ru}. */
final class Role {

    private static final Set<String> PLAIN = Set.of("editor", "chief", User.ADMIN);
    private static final Set<String> PER_LOCALE = Set.of("translator", "reviewer");

    private Role() {}

    static boolean known(String role) {
        int colon = role.indexOf(':');
        return colon < 0
                ? PLAIN.contains(role)
                : PER_LOCALE.contains(role.substring(0, colon)) && canonicalTag(role.substring(colon + 1));
    }

    // Services compare tags as text, so only one spelling of a locale may enter.
    private static boolean canonicalTag(String tag) {
        try {
            return !tag.isEmpty()
                    && new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
