package dev.stele.newsroom.signin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who has signed in, and what their roles say they do here; the services alone decide what they may. */
public record Person(String name, Set<String> roles) {

    /** Nobody has signed in. */
    public static final Person NOBODY = new Person("", Set.of());

    private static final String TRANSLATOR = "translator:";
    private static final String REVIEWER = "reviewer:";

    static Person of(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            return NOBODY;
        }
        List<String> roles = user.getClaimAsStringList("roles");
        return new Person(authentication.getName(), roles == null ? Set.of() : Set.copyOf(roles));
    }

    public boolean signedIn() {
        return !name.isEmpty();
    }

    /** Writes and edits articles. */
    public boolean edits() {
        return roles.contains("editor") || publishes();
    }

    /** Publishes, withdraws, and decides on the front and the site. */
    public boolean publishes() {
        return roles.contains("chief");
    }

    public boolean translates() {
        return !translatorLocales().isEmpty();
    }

    public boolean translates(String locale) {
        return roles.contains(TRANSLATOR + locale);
    }

    public boolean reviews() {
        return publishes() || !reviewerLocales().isEmpty();
    }

    public boolean reviews(String locale) {
        return publishes() || roles.contains(REVIEWER + locale);
    }

    public boolean administers() {
        return roles.contains("admin");
    }

    public Set<String> translatorLocales() {
        return locales(TRANSLATOR);
    }

    /** The locales that are named; a chief reviews any other too. */
    public Set<String> reviewerLocales() {
        return locales(REVIEWER);
    }

    private Set<String> locales(String role) {
        Set<String> locales = new TreeSet<>();
        for (String held : roles) {
            if (held.startsWith(role)) {
                locales.add(held.substring(role.length()));
            }
        }
        return locales;
    }
}
