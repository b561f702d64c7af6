package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.web.ReviewRequests.Approve;
import dev.stele.translation.desk.web.ReviewRequests.ChosenSlug;
import dev.stele.translation.desk.web.ReviewRequests.Reject;
import dev.stele.translation.desk.web.ReviewRequests.Reopen;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From handing in to approval. */
@RestController
@RequestMapping("/api/translations/{id}")
@Tag(name = "Review")
class ReviewController {

    private final TranslateArticle translating;
    private final ReviewTranslation reviewing;
    private final Clock clock;

    ReviewController(TranslateArticle translating, ReviewTranslation reviewing, Clock clock) {
        this.translating = translating;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @PostMapping("/submit")
    @Operation(summary = "Hands the translation to the reviewers and ends the claim")
    StateView submit(Person person, @PathVariable UUID id, @RequestHeader("Claim-Token") long token) {
        return view(translating.submit(id, Members.of(person), token));
    }

    @PostMapping("/approve")
    @Operation(summary = "Approves what was submitted; the variant goes to the log")
    StateView approve(Person person, @PathVariable UUID id, @RequestBody(required = false) @Nullable Approve request) {
        Approve order = request == null ? Approve.PLAIN : request.checked();
        return view(reviewing.approve(id, Members.of(person), order.reading(), order.waiver()));
    }

    @PostMapping("/reject")
    @Operation(summary = "Sends the translation back; the named and commented segments must be confirmed anew")
    StateView reject(Person person, @PathVariable UUID id, @RequestBody Reject request) {
        Reject order = request.checked();
        return view(reviewing.reject(id, Members.of(person), order.comment(), order.segmentsOrNone(), order.remarks()));
    }

    @PostMapping("/reopen")
    @Operation(
            summary =
                    "Puts a submitted or approved translation back on the desk; named segments must be confirmed anew")
    StateView reopen(Person person, @PathVariable UUID id, @RequestBody(required = false) @Nullable Reopen request) {
        List<String> segments = request == null ? List.of() : request.checked();
        return view(reviewing.reopen(id, Members.of(person), segments));
    }

    @PutMapping("/slug")
    @Operation(summary = "Chooses the slug that the next approval gives the variant")
    StateView slug(
            Person person,
            @PathVariable UUID id,
            @RequestHeader(name = "Claim-Token", defaultValue = "0") long token,
            @RequestBody ChosenSlug request) {
        ChosenSlug chosen = request.checked();
        return view(reviewing.chooseSlug(id, Members.of(person), chosen.slug(), chosen.replaces(), token));
    }

    private StateView view(Snapshot after) {
        return StateView.of(after, clock.instant());
    }
}
