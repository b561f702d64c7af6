package dev.stele.identity.security;

import dev.stele.identity.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

/** 401 and 403 as problem documents, from where no controller advice reaches. */
final class RefusedRequests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RefusedRequests() {}

    static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                Problems.of(
                        HttpStatus.UNAUTHORIZED,
                        "unauthenticated",
                        "Sign in first",
                        "The request carries no valid access token."));
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        write(
                response,
                Problems.of(HttpStatus.FORBIDDEN, "forbidden", "Not yours to do", "Your roles do not allow this."));
    }

    private static void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", String.valueOf(problem.getType()));
        document.put("title", problem.getTitle());
        document.put("status", problem.getStatus());
        document.put("detail", problem.getDetail());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
    }
}
