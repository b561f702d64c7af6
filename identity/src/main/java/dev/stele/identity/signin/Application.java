package dev.stele.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** For whom somebody signs in. */
public enum Application {
    /** This provider alone. */
    NONE(""),
    CONSOLE("stele-newsroom"),
    /** A program on the person's own computer; any program there can pass for it. */
    PROGRAM("stele-cli");

    private final String client;

    Application(String client) {
        this.client = client;
    }

    /** The application that asks for a code by that request; of several that are named, the one to be warned of. */
    static Application of(HttpServletRequest request) {
        String[] named = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        if (named == null || !request.getServletPath().equals("/oauth2/authorize")) {
            return NONE;
        }
        return Arrays.asList(named).contains(PROGRAM.client)
                ? PROGRAM
                : Arrays.asList(named).contains(CONSOLE.client) ? CONSOLE : NONE;
    }

    /** The id of the OAuth 2.0 client. */
    public String client() {
        return client;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
