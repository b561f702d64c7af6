package dev.stele.newsroom.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Sends who has no session to the provider, and from there back to the page that they were on. */
final class SignInEntrance implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String START = "/oauth2/authorization/" + Provider.ID;

    /** The parameter that names the page to lead back to. */
    static final String PAGE = "page";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        switch (RequestKind.of(request)) {
            case PAGE -> redirect(response, asksForPage(request) ? start(request) : RequestKind.shownPage(request));
            case PART -> {
                // The browser loads the page that it shows anew; that request signs in and comes back.
                response.setHeader("HX-Redirect", RequestKind.shownPage(request));
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
            case DATA -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** A form whose token went with its session is no attack. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            commence(request, response, null);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean asksForPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && RequestKind.of(request) == RequestKind.PAGE;
    }

    private static String start(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return page.equals("/") ? START : START + "?" + PAGE + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
