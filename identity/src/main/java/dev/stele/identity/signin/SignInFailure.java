package dev.stele.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the page, which says no more than it must. */
public final class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Notice notice = refused instanceof TooManySignIns ? Notice.WAIT : Notice.ERROR;
        response.sendRedirect(request.getContextPath() + "/login?" + notice.key());
    }
}
