package dev.stele.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

/** The filters for bodies in their order, where the principal of each request has signed in. */
final class BodyFilters {

    private final BodyLimits limits;
    private final Receptions receptions;
    private final LargeBodyTurns turns;

    /** @param atOnce bodies over 16 KB and at most 1 MB */
    BodyFilters(BodyLimits limits, int atOnce) {
        this.limits = limits;
        this.receptions = new Receptions(limits, new ReceptionSettings(null), 100);
        this.turns = new LargeBodyTurns(limits, atOnce);
    }

    void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        new BodyLimit(
                        limits,
                        receptions,
                        () -> Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName))
                .doFilter(request, response, (limited, answer) -> turns.doFilter(limited, answer, chain));
    }
}
