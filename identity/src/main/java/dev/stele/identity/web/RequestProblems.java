package dev.stele.identity.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that cannot be read, and what Spring MVC itself refuses. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST, "malformed-request", "The request is malformed", "The body cannot be taken.");
        Problems.withErrors(problem, List.of(error(unreadable.getCause())));
        return handleExceptionInternal(unreadable, problem, headers, HttpStatus.BAD_REQUEST, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (body instanceof ProblemDetail problem && problem.getType() == null && known != null) {
            problem.setType(URI.create(
                    "/problems/" + known.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static Problems.FieldError error(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException e ->
                new Problems.FieldError(
                        pointer(e), "unknown-field", "There is no field '" + e.getPropertyName() + "'.");
            case DatabindException e ->
                new Problems.FieldError(pointer(e), "wrong-type", "This value does not fit here.");
            case null, default -> new Problems.FieldError("", "malformed-json", "The body is not JSON.");
        };
    }

    private static String pointer(JacksonException cause) {
        return cause.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
