package dev.stele.content.lint.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.content.lint.FindingMessages;
import dev.stele.content.lint.FindingsBlock;
import dev.stele.content.lint.UnknownRules;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A publication that the house rules refused. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LintProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> blocked(FindingsBlock e, HttpServletRequest request) {
        Locale reader = reader(request);
        List<FindingView> findings =
                e.findings().stream().map(f -> FindingView.of(f, reader)).toList();
        String title = FindingMessages.text("blocked", reader, List.of());
        return answer(new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "findings-block",
                        title,
                        title + ": " + findings.getFirst().message())
                .with("findings", findings)
                .with(
                        "errors",
                        findings.stream()
                                .map(f -> new FieldError(f.pointer(), f.rule(), f.message()))
                                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownRules e, HttpServletRequest request) {
        Locale reader = reader(request);
        Stream<FieldError> unknown = e.unknown().stream().map(id -> error(id, "unknown-rule", reader));
        Stream<FieldError> never = e.never().stream().map(id -> error(id, "never-overridden", reader));
        return answer(InvalidRequest.unprocessable(Stream.concat(unknown, never).toList()));
    }

    private static FieldError error(String rule, String code, Locale reader) {
        String pointer = "/override/" + rule.replace("~", "~0").replace("/", "~1");
        return new FieldError(pointer, code, FindingMessages.text(code, reader, List.of(rule)));
    }

    private static Locale reader(HttpServletRequest request) {
        return FindingMessages.reader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }
}
