package dev.stele.identity.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the sign-in page has to say; the name in lower case is the query parameter that asks for it. */
public enum Notice {
    NONE,
    /** Name or password was wrong, or the user is suspended; which of them is nobody's business. */
    ERROR,
    /** This name or address has failed too often. */
    WAIT,
    /** Too many people are signing in. */
    BUSY,
    SIGNEDOUT;

    static Notice of(Set<String> parameters) {
        return Arrays.stream(values())
                .filter(notice -> parameters.contains(notice.key()))
                .findFirst()
                .orElse(NONE);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean alarming() {
        return this == ERROR || this == WAIT || this == BUSY;
    }
}
