package dev.stele.translation.desk.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.FindingMessages;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.SegmentFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the desk refuses, as problem documents. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        Problem problem = problem(refused.refusal());
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unknown it ->
                new Problem(NOT_FOUND, "unknown-translation", "No such translation", "There is none with this id.");
            case Refusal.UnknownSegment it ->
                new Problem(
                        NOT_FOUND, "unknown-segment", "No such segment", "There is no segment " + it.segment() + ".");
            case Refusal.NotAllowed it ->
                new Problem(FORBIDDEN, "forbidden", "Not yours to do", "This needs the role " + it.role() + ".");
            case Refusal.Claimed it ->
                new Problem(CONFLICT, "claimed", "Already claimed", it.holder() + " works on it.")
                        .with("holder", it.holder())
                        .with("expiresAt", it.until());
            case Refusal.ClaimLost it -> claimLost(it);
            case Refusal.SourceChanged it ->
                new Problem(CONFLICT, "source-changed", "The source has changed", "Look at the new source first.")
                        .with("source", it.source())
                        .with("sourceHash", it.sourceHash());
            case Refusal.WrongStage it ->
                new Problem(CONFLICT, "wrong-state", "Not in this state", "The translation is " + it.stage() + ".")
                        .with("state", it.stage());
            case Refusal.NewerRevision it ->
                new Problem(
                                CONFLICT,
                                "newer-revision",
                                "Another revision is the current one",
                                "The source is at revision " + it.current() + " now.")
                        .with("sourceRevision", it.current());
            case Refusal.TextChanged it ->
                new Problem(
                        CONFLICT, "text-changed", "The text has changed", "Somebody has changed it since you read it.");
            case Refusal.OwnWork it ->
                new Problem(
                                FORBIDDEN,
                                "own-work",
                                "Another person must approve",
                                it.waivable()
                                        ? "Say in 'waiver' why you approve your own work."
                                        : "You wrote a part of this text.")
                        .with("waivable", it.waivable());
            case Refusal.UnusableTarget it ->
                InvalidRequest.unprocessable(List.of(new FieldError("/target", it.code(), it.message())));
            case Refusal.CannotRecut it ->
                new Problem(UNPROCESSABLE_CONTENT, it.code(), "The sentence stays as it is", it.message());
            case Refusal.NothingToWaive it ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "nothing-to-waive",
                        "There is nothing to waive",
                        "The rule " + it.code() + " finds nothing here that a reviewer may let pass.");
            case Refusal.UnknownComment it ->
                new Problem(
                        NOT_FOUND, "unknown-comment", "No such comment", "There is no comment " + it.comment() + ".");
            case Refusal.Assigned it ->
                new Problem(CONFLICT, "assigned", "Given to another person", it.person() + " is to translate it.")
                        .with("assignee", it.person());
            case Refusal.HumanText it ->
                new Problem(
                        CONFLICT,
                        "human-text",
                        "A person wrote the present text",
                        "Confirm the new text, or leave the present one.");
            case Refusal.NotReady it ->
                new Problem(
                                UNPROCESSABLE_CONTENT,
                                "not-ready",
                                "Some sentences cannot be submitted",
                                it.findings().size() == 1
                                        ? "One finding blocks."
                                        : it.findings().size() + " findings block.")
                        .with(
                                "findings",
                                it.findings().stream().map(Blocking::of).toList());
            case Refusal.TooLarge it ->
                new Problem(
                        UNPROCESSABLE_CONTENT,
                        "too-large",
                        "The translation is too long",
                        "All sentences together may have " + it.limit() + " bytes.");
            case Refusal.SlugTaken it ->
                new Problem(CONFLICT, "slug-taken", "The slug is taken", "Another article has " + it.slug() + ".");
            case Refusal.SlugChanged it ->
                new Problem(
                                CONFLICT,
                                "slug-changed",
                                "The slug has changed",
                                "Somebody has chosen another since you have read it.")
                        .with("slug", it.slug() == null ? "" : it.slug());
            case Refusal.TooManyComments it ->
                new Problem(CONFLICT, "too-many-comments", "Too many comments", "At most " + it.limit() + " are kept.");
            case Refusal.Contended it ->
                new Problem(CONFLICT, "contended", "Others were quicker", "Try again in a moment.");
        };
    }

    private static Problem claimLost(Refusal.ClaimLost it) {
        Problem problem =
                new Problem(CONFLICT, "stale-claim", "The claim is not yours any more", "Claim the translation again.");
        return it.holder() == null ? problem : problem.with("holder", it.holder());
    }

    /** A finding with its place. */
    record Blocking(
            String segment,
            String code,
            String message,
            @Nullable Place place) {

        static Blocking of(SegmentFinding it) {
            return new Blocking(
                    it.segment(),
                    it.finding().code(),
                    FindingMessages.of(it.finding(), LocaleContextHolder.getLocale()),
                    it.finding().place());
        }
    }
}
