package dev.stele.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody get a code for a program on the person's own computer unless the person signs in for it: any program there can
 * open the address of one, and a session that is open already would answer it without a word.
 */
public final class FreshSignIns extends OncePerRequestFilter {

    private final Set<String> clients;
    private final PendingRequests pending;

    /** @param clients that have no secret and no address of their own */
    public FreshSignIns(Set<String> clients, PendingRequests pending) {
        this.clients = clients;
        this.pending = pending;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForCode(request) && !SignInSuccess.wasFor(request)) {
            pending.saveRequest(request, response);
            response.sendRedirect("/login");
        } else {
            chain.doFilter(request, response);
        }
    }

    // Whoever names several clients means to be understood differently here and there.
    private boolean asksForCode(HttpServletRequest request) {
        String[] asking = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        return request.getServletPath().equals("/oauth2/authorize")
                && asking != null
                && Arrays.stream(asking).anyMatch(clients::contains);
    }
}
