package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SignedInSessions;
import dev.stele.identity.user.User;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Counts the new session, and leads to what was asked for before the sign-in. */
@Component
public final class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String ASKED_FOR = SignInSuccess.class.getName();

    private final PendingRequests pending;
    private final SignedInSessions sessions;
    private final KnownDevices devices;

    SignInSuccess(PendingRequests pending, SignedInSessions sessions, KnownDevices devices) {
        this.pending = pending;
        this.devices = devices;
        this.sessions = sessions;
        setRequestCache(pending);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        HttpSession session = request.getSession();
        Map<String, Object> claims = signedIn.getPrincipal() instanceof SignedInUser user
                ? Map.of(User.REVOCATION_CLAIM, user.revocationId())
                : Map.of();
        sessions.begin(session, signedIn.getName(), claims);
        devices.remember(signedIn.getName(), request, response);
        SavedRequest asked = pending.getRequest(request, response);
        if (asked != null) {
            session.setAttribute(ASKED_FOR, asked.getRedirectUrl());
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    /** Whether somebody has just signed in to make exactly this request; it is so once. */
    static boolean wasFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !PendingRequests.address(request).equals(session.getAttribute(ASKED_FOR))) {
            return false;
        }
        session.removeAttribute(ASKED_FOR);
        return true;
    }
}
