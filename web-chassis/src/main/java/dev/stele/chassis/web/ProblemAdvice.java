package dev.stele.chassis.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every error as a problem document, without a stack trace. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = UnreadableBody.problem(e);
        return handleExceptionInternal(problem, problem.getBody(), headers, problem.getStatusCode(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing at this address.", request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return missing(e.getParameterName(), "The parameter '" + e.getParameterName() + "' is missing.", request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return missing(e.getRequestPartName(), "The part '" + e.getRequestPartName() + "' is missing.", request);
    }

    private @Nullable ResponseEntity<Object> missing(String name, String message, WebRequest request) {
        InvalidRequest problem = InvalidRequest.malformed(List.of(new FieldError("/" + name, "required", message)));
        return handleExceptionInternal(problem, problem.getBody(), new HttpHeaders(), problem.getStatusCode(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException e, WebRequest request) {
        InvalidRequest problem = InvalidRequest.malformed(List.of(
                new FieldError("/" + e.getName(), "malformed", "'" + e.getName() + "' cannot have this value.")));
        return handleExceptionInternal(problem, problem.getBody(), new HttpHeaders(), problem.getStatusCode(), request);
    }

    /**
     * The server and the firewall say these with exceptions of their own, that are not among those of Spring MVC. The firewall
     * looks at a parameter only when it is asked for.
     */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class, RequestRejectedException.class})
    @Nullable
    ResponseEntity<Object> unreadable(Exception e, WebRequest request) {
        return answer(
                e,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The request is malformed",
                "Its form or its parameters cannot be read.",
                request);
    }

    /** Where the body is read as a stream, and not by Jackson. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooLarge(BodyTooLarge e, WebRequest request) {
        return answer(
                e, HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large", e.getMessage(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        if (e instanceof AccessDeniedException denied) {
            throw denied;
        }
        LOG.error("A request failed", e);
        return answer(
                e,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here",
                "The failure is in the log of this service.",
                request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception e, HttpStatus status, String type, String title, String detail, WebRequest request) {
        return handleExceptionInternal(
                e, Problem.document(status, type, title, detail), new HttpHeaders(), status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail document && isUntyped(document)) {
            document.setType(URI.create("/problems/" + type(status)));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    /** The last part of the type of a problem that is only a status. */
    static String type(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null
                ? String.valueOf(status.value())
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isUntyped(ProblemDetail document) {
        return document.getType() == null
                || "about:blank".equals(document.getType().toString());
    }
}
