package dev.stele.content.media.web;

import dev.stele.chassis.web.Problem;
import dev.stele.content.media.NotTaken;
import dev.stele.content.media.UploadsBusy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the refusals of pictures look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MediaProblems {
    /** Seconds in which some pictures are done with. */
    private static final String SOON = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notTaken(NotTaken e) {
        String detail = String.valueOf(e.getMessage());
        Problem problem = switch (e.reason()) {
            case NOT_A_PICTURE ->
                new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-a-picture", "Not taken as a picture", detail);
            case UNREADABLE ->
                new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-picture", "The picture is damaged", detail);
            case TOO_MANY_PIXELS ->
                new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-pixels", "The picture is too large", detail);
            case TOO_COSTLY ->
                new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "too-costly-picture",
                        "The picture takes too much work",
                        detail);
        };
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(UploadsBusy e) {
        Problem problem = new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "uploads-busy",
                "Too many uploads at once",
                String.valueOf(e.getMessage()));
        return ResponseEntity.status(problem.getStatusCode())
                .header("Retry-After", SOON)
                .body(problem.getBody());
    }

    static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-picture", "No such picture", "There is no such picture.");
    }

    static Problem takenDown() {
        return new Problem(
                HttpStatus.GONE, "picture-taken-down", "The picture was taken down", "Nobody may see it any more.");
    }

    static Problem stale() {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "stale-picture",
                "Somebody else changed the picture",
                "Read it again; nothing was saved.");
    }
}
