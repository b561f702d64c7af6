package dev.stele.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only a few large bodies of each route be worked on at a time, and of each person one, so that files which ten people
 * send at once occupy no more than a share of the heap, and no slow sender keeps the others out. The others wait, unread, and
 * are refused with 429 after a while. Runs after sign-in, so that anonymous callers occupy nothing.
 */
final class LargeBodyTurns extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final Map<BodyLimits.Larger, Turns> turns = new ConcurrentHashMap<>();

    LargeBodyTurns(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<BodyLimits.Larger> route =
                isLarge(request) ? limits.larger(request.getRequestURI(), request.getContentType()) : Optional.empty();
        if (route.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Turns ofRoute = turns.computeIfAbsent(route.get(), it -> new Turns(it.atOnce()));
        String person = request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
        try (Turns.Turn turn = ofRoute.await(person, limits.turnTimeout())) {
            if (turn.isGiven()) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response);
            }
        }
    }

    private boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > limits.maxBody().toBytes()
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration again = limits.turnTimeout();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, again.toSeconds())));
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            ProblemWriter.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-files",
                    "Too many large files are being worked on",
                    "Send the file again after the time that Retry-After gives.");
        }
    }
}
