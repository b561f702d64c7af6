package dev.stele.identity.user.web;

import static dev.stele.chassis.web.Problem.document;

import dev.stele.chassis.web.FieldError;
import dev.stele.identity.user.InvalidUser;
import dev.stele.identity.user.LastAdmin;
import dev.stele.identity.user.NameTaken;
import dev.stele.identity.user.TooManyPasswords;
import dev.stele.identity.user.UnknownUser;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the user administration refuses, and why. */
@RestControllerAdvice
class UserProblems {

    @ExceptionHandler
    ProblemDetail invalid(InvalidUser refused) {
        return withErrors(
                document(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-content",
                        "Some fields are not acceptable",
                        message(refused)),
                refused.violations().stream()
                        .map(violation -> new FieldError(violation.pointer(), violation.code(), violation.message()))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail invalid(Paging.InvalidParameter refused) {
        return withErrors(
                document(HttpStatus.BAD_REQUEST, "malformed-request", "The request is malformed", message(refused)),
                List.of(new FieldError("/" + refused.parameter(), "invalid-parameter", message(refused))));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownUser refused) {
        return document(HttpStatus.NOT_FOUND, "unknown-user", "There is no such user", message(refused));
    }

    @ExceptionHandler
    ProblemDetail taken(NameTaken refused) {
        return document(HttpStatus.CONFLICT, "name-taken", "The name is taken", message(refused));
    }

    @ExceptionHandler
    ProblemDetail lastAdmin(LastAdmin refused) {
        return document(HttpStatus.CONFLICT, "last-admin", "An active admin must remain", message(refused));
    }

    @ExceptionHandler
    ProblemDetail busy(TooManyPasswords refused) {
        return document(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many passwords at once", message(refused));
    }

    private static String message(RuntimeException refused) {
        return String.valueOf(refused.getMessage());
    }

    private static ProblemDetail withErrors(ProblemDetail problem, List<FieldError> errors) {
        problem.setProperty("errors", errors);
        return problem;
    }
}
