package dev.stele.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only a few bodies over 16 KB be worked on at a time, fewer over 1 MB of each route, and only some of each person, so
 * that what many send at once occupies no more than a share of the heap. Some others wait, unread, and are refused with 429
 * after a while; the rest at once. Who sends slowly keeps a turn for as long as the connection guard allows. Runs after
 * sign-in, so that anonymous callers occupy nothing.
 */
final class LargeBodyTurns extends OncePerRequestFilter {

    private static final String GIVEN = LargeBodyTurns.class.getName();
    private static final int AT_ONCE_OF_A_PERSON = 4;
    private static final int LARGE_AT_ONCE_OF_A_PERSON = 1;

    private final BodyLimits limits;
    private final Turns service;
    private final Map<BodyLimits.Larger, Turns> routes = new ConcurrentHashMap<>();

    /** @param atOnce bodies over 16 KB and at most 1 MB */
    LargeBodyTurns(BodyLimits limits, int atOnce) {
        this.limits = limits;
        this.service = new Turns(atOnce, AT_ONCE_OF_A_PERSON);
    }

    /** Whether the body may be read as a whole. */
    static boolean isGiven(ServletRequest request) {
        return request.getAttribute(GIVEN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOver(limits.maxAnonymousBody(), request)) {
            chain.doFilter(request, response);
            return;
        }
        String person = request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
        try (Turns.Turn turn = turns(request).await(person, limits.turnTimeout())) {
            if (turn.isGiven()) {
                request.setAttribute(GIVEN, true);
                chain.doFilter(request, response);
            } else {
                refuse(request, response);
            }
        }
    }

    private Turns turns(HttpServletRequest request) {
        return Optional.of(request)
                .filter(it -> isOver(limits.maxBody(), it))
                .flatMap(it -> limits.larger(it.getRequestURI(), it.getContentType()))
                .map(route -> routes.computeIfAbsent(route, it -> new Turns(it.atOnce(), LARGE_AT_ONCE_OF_A_PERSON)))
                .orElse(service);
    }

    private static boolean isOver(DataSize size, HttpServletRequest request) {
        return request.getContentLengthLong() > size.toBytes()
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long again = Math.max(1, limits.turnTimeout().toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(again));
        ProblemWriter.refuse(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-files",
                "Too many large requests are being worked on",
                "Send it again after the time that Retry-After gives.");
    }
}
