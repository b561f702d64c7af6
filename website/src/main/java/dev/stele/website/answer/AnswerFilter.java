package dev.stele.website.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The front door. What is in memory is answered here, before Spring sees the request; what is not goes on, once its method
 * and path are such as this site has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswerFilter extends HttpFilter {

    private static final String ADDRESS = AnswerFilter.class.getName() + ".address";

    private final transient AnswerCache cache;
    private final transient AnswerWriter writer;
    private final transient SecurityHeaders security;

    AnswerFilter(AnswerCache cache, AnswerWriter writer, SecurityHeaders security) {
        this.cache = cache;
        this.writer = writer;
        this.security = security;
    }

    /** The address that the filter found the request to be for. */
    static String addressOf(HttpServletRequest request) {
        return request.getAttribute(ADDRESS) instanceof String address ? address : request.getRequestURI();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        boolean reading = "GET".equals(method) || "HEAD".equals(method);
        Answer answer = reading && request.getQueryString() == null ? cache.present(request.getRequestURI()) : null;
        if (answer != null) {
            writer.write(answer, request, response);
            return;
        }
        security.ensureOn(response);
        if (reading || isChoice(request)) {
            goOn(request, response, chain, Address.canonical(request.getRequestURI()));
        } else {
            response.setHeader("Allow", "GET, HEAD");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** The one thing that a reader may tell the site. */
    private static boolean isChoice(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/language".equals(request.getRequestURI());
    }

    private static void goOn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable String address)
            throws IOException, ServletException {
        if (address == null) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.setAttribute(ADDRESS, address);
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentLength(0);
    }
}
