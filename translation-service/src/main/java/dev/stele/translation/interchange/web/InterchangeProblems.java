package dev.stele.translation.interchange.web;

import dev.stele.chassis.web.Problem;
import dev.stele.translation.interchange.OtherTranslation;
import dev.stele.translation.interchange.UnreadableXliff;
import dev.stele.translation.interchange.XliffReport;
import dev.stele.translation.interchange.XliffReport.RefusedSegment;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Files that are not taken, as problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InterchangeProblems {

    private static final Set<String> CONFLICTS = Set.of("unknown-segment", "source-changed", "human-text");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableXliff e) {
        return answer(new Problem(
                HttpStatus.BAD_REQUEST, "malformed-xliff", "The file cannot be read", String.valueOf(e.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(OtherTranslation e) {
        String detail = String.valueOf(e.getMessage());
        return answer(
                e.isOtherLocale()
                        ? new Problem(HttpStatus.FORBIDDEN, "other-locale", "A file for another locale", detail)
                        : new Problem(
                                HttpStatus.CONFLICT, "other-translation", "A file of another translation", detail));
    }

    /** Everything was refused for one reason, so that the status can say which. */
    static Problem nothingTaken(RefusedSegment reason, XliffReport report) {
        HttpStatus status = CONFLICTS.contains(reason.code()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return new Problem(status, reason.code(), "Nothing of the file was taken", reason.message())
                .with("report", report);
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }
}
