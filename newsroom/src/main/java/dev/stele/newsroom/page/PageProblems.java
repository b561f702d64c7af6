package dev.stele.newsroom.page;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.signin.RequestKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Says what went wrong: on a page, in the notices of the page that is shown, or as a document for a script. */
@RestControllerAdvice
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Pages pages;
    private final Frames frames;

    PageProblems(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refused refused, HttpServletRequest request) {
        if (refused.status() >= 500) {
            LOG.warn("{} {} failed: {}", request.getMethod(), request.getRequestURI(), refused.getMessage());
        }
        return RequestKind.of(request) == RequestKind.DATA
                ? ResponseEntity.status(refused.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(refused.document().toString())
                : answer(
                        request,
                        refused.status(),
                        Problem.of(refused, frames.of(request).words()));
    }

    /** The browser has gone: nobody is left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException ignored) {}

    /** An address with something that is no identifier in it leads nowhere; a form with it was not filled in here. */
    @ExceptionHandler
    ResponseEntity<?> malformed(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        boolean inAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        int status = (inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value();
        return answer(request, status, Problem.of(status, frames.of(request).words()));
    }

    /** Data that is no JSON, and forms and parameters that cannot be parsed. Exceptions of the server and the firewall have no status. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MultipartException.class,
        InvalidParameterException.class,
        RequestRejectedException.class
    })
    ResponseEntity<?> unreadable(Exception failure, HttpServletRequest request) {
        HttpStatusCode status =
                failure instanceof ErrorResponse response ? response.getStatusCode() : HttpStatus.BAD_REQUEST;
        return answer(
                request,
                status.value(),
                Problem.of(status.value(), frames.of(request).words()));
    }

    @ExceptionHandler
    ResponseEntity<?> failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            throw failure;
        }
        HttpStatusCode status = HttpStatus.INTERNAL_SERVER_ERROR;
        if (failure instanceof ErrorResponse response) {
            status = response.getStatusCode();
        } else {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        return answer(
                request,
                status.value(),
                Problem.of(status.value(), frames.of(request).words()));
    }

    ResponseEntity<?> answer(HttpServletRequest request, int status, Problem problem) {
        Frame frame = frames.of(request);
        HttpStatusCode code = HttpStatusCode.valueOf(status);
        return switch (RequestKind.of(request)) {
            case PAGE -> pages.page(code, "page/problem.jte", frame, Map.of("status", status, "problem", problem));
            case PART -> pages.page(code, "page/notice.jte", frame, Map.of("problem", problem));
            case DATA ->
                ResponseEntity.status(code)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(Map.of(
                                "type", "about:blank",
                                "status", status,
                                "title", problem.title(),
                                "detail", problem.detail(),
                                "errors", List.of()));
        };
    }
}
