package dev.stele.translation.machine.web;

import dev.stele.chassis.web.Problem;
import dev.stele.translation.machine.NotDrafted;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Orders of drafts that are not taken, as problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MachineProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notDrafted(NotDrafted it) {
        Problem problem = switch (it.reason()) {
            case NO_PROVIDER -> problem(HttpStatus.UNPROCESSABLE_CONTENT, "no-machine", "No machine can do this", it);
            case UNDER_WAY -> problem(HttpStatus.CONFLICT, "drafts-under-way", "Already asked for", it);
            case BUSY -> problem(HttpStatus.SERVICE_UNAVAILABLE, "drafts-busy", "Too much waits", it);
        };
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    private static Problem problem(HttpStatus status, String type, String title, NotDrafted it) {
        return new Problem(status, type, title, String.valueOf(it.getMessage()));
    }
}
