package dev.stele.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks people to sign in again although they are signed in: where a client asks for it, and always for a program on the
 * person's own computer, since any program there can open the address of one, and a session that is open already would
 * answer it without a word. A request that lets nobody be asked is answered as if nobody were signed in.
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
        Prompt prompt = Prompt.of(request);
        boolean fresh = prompt == Prompt.LOGIN || asksForCode(request);
        if (!fresh || SignInSuccess.wasFor(request)) {
            chain.doFilter(request, response);
        } else if (prompt == Prompt.NONE) {
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        } else {
            pending.saveRequest(request, response);
            response.sendRedirect("/login");
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
