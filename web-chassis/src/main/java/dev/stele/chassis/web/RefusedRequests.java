package dev.stele.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** 401 and 403 of an API as problem documents. */
public final class RefusedRequests {

    private RefusedRequests() {}

    public static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        ProblemWriter.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "unauthenticated",
                "Sign in first",
                "The request carries no valid access token.");
    }

    public static void forbidden(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        ProblemWriter.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "forbidden",
                "Not yours to do",
                "Your roles do not allow this.");
    }
}
