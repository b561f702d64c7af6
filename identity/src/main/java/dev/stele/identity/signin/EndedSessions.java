package dev.stele.identity.signin;

import dev.stele.identity.user.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a user who was suspended, or got another password or other roles, after signing in. */
public final class EndedSessions extends OncePerRequestFilter {

    private final Users users;

    public EndedSessions(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && ended(SecurityContextHolder.getContext().getAuthentication())) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean ended(@Nullable Authentication signedIn) {
        return signedIn instanceof UsernamePasswordAuthenticationToken
                && SignedInUser.current(signedIn, users).isEmpty();
    }
}
