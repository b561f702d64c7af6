package dev.stele.translation.term.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.term.TermRefusal;
import dev.stele.translation.term.TermRefused;
import dev.stele.translation.term.interchange.Unreadable;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the termbase refuses, as problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TermProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TermRefused refused) {
        return answer(problem(refused.refusal()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Unreadable it) {
        List<FieldError> errors = List.of(new FieldError("", it.code(), it.getMessage()));
        return answer(
                it.code().equals(Unreadable.TOO_MANY)
                        ? InvalidRequest.unprocessable(errors)
                        : InvalidRequest.malformed(errors));
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    private static Problem problem(TermRefusal refusal) {
        return switch (refusal) {
            case TermRefusal.Unknown it ->
                new Problem(NOT_FOUND, "unknown-concept", "No such concept", "There is none with this id.");
            case TermRefusal.Stale it ->
                new Problem(
                                PRECONDITION_FAILED,
                                "stale-concept",
                                "The concept has changed",
                                "Read version " + it.current() + " first. Nothing was saved.")
                        .with("currentVersion", it.current());
            case TermRefusal.NotAllowed it ->
                new Problem(
                        FORBIDDEN,
                        "forbidden",
                        "Not yours to do",
                        "Reviewers change the terms of their languages, and a whole concept when they review all of its"
                                + " languages but those that are translated from.");
            case TermRefusal.Unacceptable it ->
                InvalidRequest.unprocessable(it.faults().stream()
                        .map(fault -> new FieldError(fault.pointer(), fault.code(), fault.message()))
                        .toList());
            case TermRefusal.Full it ->
                new Problem(
                        CONFLICT,
                        "termbase-full",
                        "The termbase is full",
                        it.limits().message());
        };
    }
}
