package dev.stele.content.article.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Author;
import dev.stele.content.article.OrderPublication;
import dev.stele.content.article.ReleaseRevision;
import dev.stele.content.article.WithdrawArticle;
import dev.stele.content.validation.Faults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases, orders and withdraws; the answer is 202, for pages change after it. */
@Tag(name = "Publication", description = "From a saved text to the readers, and back")
@RestController
@RequestMapping("/api/articles/{id}")
class PublicationController {
    private final ReleaseRevision releases;
    private final OrderPublication orders;
    private final WithdrawArticle withdrawals;
    private final Clock clock;

    PublicationController(ReleaseRevision releases, OrderPublication orders, WithdrawArticle withdrawals, Clock clock) {
        this.releases = releases;
        this.orders = orders;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @ApiResponse(responseCode = "202", description = "The revision is final")
    @Operation(
            summary = "Make the current revision final",
            description =
                    "Translation begins. Once for each revision; a repetition changes nothing and says `changed: false`."
                            + " A correction needs a note. Without a body it is MAJOR.")
    @PostMapping("/release")
    ResponseEntity<ArticleView> release(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) ArticleRequests.@Nullable Release body,
            Person person) {
        long version = Versions.required(ifMatch);
        var request = Objects.requireNonNullElse(body, ArticleRequests.Release.USUAL);
        Faults faults = new Faults();
        Author by = now(person);
        var command = new ArticleInputs(faults).release(request, by.at());
        faults.raise();
        return ArticleAnswers.answer(HttpStatus.ACCEPTED, releases.release(id, version, command, by));
    }

    @ApiResponse(responseCode = "202", description = "Ordered, or under embargo until publishAt")
    @Operation(
            summary = "Order a revision live",
            description =
                    "In the named languages only: the current revision, which is released too, if needed, or the newest"
                            + " released one while the current is a draft. Who names the revision may leave If-Match"
                            + " away, for a revision does not change. 422 with the findings that block.")
    @PostMapping("/publish")
    ResponseEntity<ArticleView> publish(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticleRequests.Publish request,
            Person person) {
        Long version = Versions.optional(ifMatch);
        if (version == null && request.revision() == null) Versions.required(ifMatch);
        Faults faults = new Faults();
        Author by = now(person);
        var command = new ArticleInputs(faults).publication(request, by.at());
        faults.raise();
        return ArticleAnswers.answer(HttpStatus.ACCEPTED, orders.order(id, version, command, by));
    }

    @ApiResponse(responseCode = "202", description = "Pages go after this answer")
    @Operation(
            summary = "Withdraw",
            description =
                    "If-Match may be left away: a withdrawal does not wait for a re-read. What is withdrawn already is"
                            + " answered with `changed: false`.")
    @PostMapping("/withdraw")
    ResponseEntity<ArticleView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticleRequests.Withdraw request,
            Person person) {
        Long version = Versions.optional(ifMatch);
        Faults faults = new Faults();
        List<String> locales = new ArticleInputs(faults).withdrawal(request);
        faults.raise();
        String reason = String.valueOf(request.reason());
        return ArticleAnswers.answer(
                HttpStatus.ACCEPTED, withdrawals.withdraw(id, version, locales, reason, now(person)));
    }

    private Author now(Person person) {
        return new Author(person.name(), clock.instant());
    }
}
