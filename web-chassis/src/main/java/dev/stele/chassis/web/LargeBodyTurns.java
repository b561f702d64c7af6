package dev.stele.chassis.web;

import dev.stele.chassis.web.BodyLimits.Larger;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Lets only a few bodies over 16 KB be worked on at a time, fewer over 1 MB of each route, and only some of each person, so
 * that what many send at once occupies no more than a share of the heap. Some others wait and are refused with 429 after a
 * while; the rest at once. A body is received completely before it gets a turn, so that nobody keeps a turn by sending slowly.
 * Runs after sign-in; bodies of anonymous callers are not received, and need no turn.
 */
final class LargeBodyTurns extends OncePerRequestFilter {

    private static final int AT_ONCE_OF_A_PERSON = 4;
    private static final int LARGE_AT_ONCE_OF_A_PERSON = 1;

    private final BodyLimits limits;
    private final Turns service;
    private final Map<Larger, Turns> routes = new ConcurrentHashMap<>();

    /** @param atOnce bodies over 16 KB and at most 1 MB */
    LargeBodyTurns(BodyLimits limits, int atOnce) {
        this.limits = limits;
        this.service = new Turns(atOnce, AT_ONCE_OF_A_PERSON);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LimitedRequest sent = WebUtils.getNativeRequest(request, LimitedRequest.class);
        long size = sent == null ? 0 : sent.receive();
        if (sent == null || size <= limits.maxAnonymousBody().toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        try (Turns.Turn turn = turns(request, size).await(sent.person().orElse(""), limits.turnTimeout())) {
            if (!turn.isGiven()) {
                throw BodyRefusal.tooMany(limits.turnTimeout());
            }
            sent.giveTurn();
            chain.doFilter(request, response);
        }
    }

    private Turns turns(HttpServletRequest request, long size) {
        return size <= limits.maxBody().toBytes()
                ? service
                : limits.larger(request.getRequestURI(), request.getContentType())
                        .map(it -> routes.computeIfAbsent(
                                it, route -> new Turns(route.atOnce(), LARGE_AT_ONCE_OF_A_PERSON)))
                        .orElse(service);
    }
}
