package dev.stele.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the page, which says no more than it must. */
public final class SignInFailure implements AuthenticationFailureHandler {

    private final PendingRequests requests;

    public SignInFailure(PendingRequests requests) {
        this.requests = requests;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Notice notice = refused instanceof TooManySignIns wait ? wait.notice() : Notice.ERROR;
        requests.keepOfForm(request, response);
        response.sendRedirect(request.getContextPath() + "/login?" + notice.key());
    }
}
