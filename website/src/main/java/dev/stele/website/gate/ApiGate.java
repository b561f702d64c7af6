package dev.stele.website.gate;

import dev.stele.website.answer.Address;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerWriter;
import dev.stele.website.delivery.DeliveryAnswers;
import dev.stele.website.gate.RateLimits.Verdict;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Counts every request to the API, also those that the memory answers, and says what differs between callers: those headers
 * stand in no answer that is kept.
 */
final class ApiGate extends HttpFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final transient ApiSettings settings;
    private final transient CrossOrigin crossOrigin;
    private final transient Clients clients;
    private final transient RateLimits limits;
    private final transient DeliveryAnswers answers;
    private final transient AnswerWriter writer;
    private final String policy;

    ApiGate(ApiSettings settings, RateLimits limits, DeliveryAnswers answers, AnswerWriter writer) {
        this.settings = settings;
        this.crossOrigin = new CrossOrigin(settings.corsOrigins());
        this.clients = new Clients(settings);
        this.limits = limits;
        this.answers = answers;
        this.writer = writer;
        var limit = settings.rateLimit();
        this.policy = "\"address\";q=" + limit.burst() + ";w="
                + Math.max(1, limit.refill().toSeconds());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        crossOrigin.addTo(request, response);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if (!mayPass(request, response)) {
                    return;
                }
                if (Address.isSound(request.getRequestURI())) {
                    chain.doFilter(request, response);
                } else {
                    refuse(request, response, 400, "bad-address", "Bad address", "No client may send such a path.");
                }
            }
            case "OPTIONS" -> {
                crossOrigin.addPreflightTo(request, response);
                writer.write(Answer.status(204).header("Allow", METHODS).build(), request, response);
            }
            default -> {
                response.setHeader("Allow", METHODS);
                refuse(request, response, 405, "method-not-allowed", "Read-only", "This API can only be read.");
            }
        }
    }

    private boolean mayPass(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.rateLimit().enabled()) {
            return true;
        }
        Verdict verdict = limits.take(clients.keyOf(request.getRemoteAddr(), proxyHeaders(request)));
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader("RateLimit", "\"address\";r=" + verdict.remaining() + ";t=" + verdict.reset());
        if (!verdict.allowed()) {
            response.setHeader("Retry-After", Long.toString(verdict.pause()));
            String detail = "Ask again in " + verdict.pause() + " seconds.";
            refuse(request, response, 429, "too-many-requests", "Too many requests", detail);
        }
        return verdict.allowed();
    }

    private List<String> proxyHeaders(HttpServletRequest request) {
        return Collections.list(request.getHeaders(settings.proxyHeader().name));
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String type,
            String title,
            String detail)
            throws IOException {
        writer.write(answers.problem(status, type, title, detail), request, response);
    }
}
