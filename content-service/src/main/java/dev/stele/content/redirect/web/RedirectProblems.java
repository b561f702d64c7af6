package dev.stele.content.redirect.web;

import dev.stele.chassis.web.Problem;
import dev.stele.content.redirect.Report;
import dev.stele.content.redirect.UnreadableTable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the refusals of tables look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RedirectProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableTable e) {
        HttpStatus status = e.code().equals("too-many") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        Problem problem =
                new Problem(status, "unreadable-table", "The table cannot be taken", String.valueOf(e.getMessage()));
        problem.with("code", e.code());
        return ResponseEntity.status(status).body(problem.getBody());
    }

    static Problem refused(Report report) {
        return new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused-rows",
                        "Some rows cannot be taken",
                        "Nothing was stored; `report` says what is wrong with which line.")
                .with("report", report);
    }

    static Problem unknown() {
        return new Problem(
                HttpStatus.NOT_FOUND, "unknown-address", "No such address", "The table does not have this address.");
    }
}
