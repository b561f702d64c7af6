package dev.stele.newsroom.signin;

import dev.stele.chassis.web.revocation.Revocations;
import dev.stele.chassis.web.session.SignedInSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Counts the new session, and leads to the page that was asked for. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    private final SignedInSessions sessions;
    private final Revocations revocations;

    SignInSuccess(SignedInSessions sessions, Revocations revocations) {
        this.sessions = sessions;
        this.revocations = revocations;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        Map<String, Object> claims = person.getPrincipal() instanceof OidcUser user ? user.getClaims() : Map.of();
        sessions.begin(request.getSession(), person.getName(), claims);
        // The list may have changed since the provider issued the token; from now on each change ends the session.
        if (!revocations.permits(claims)) {
            request.getSession().invalidate();
        }
        response.sendRedirect(PendingSignIns.page(request));
    }
}
