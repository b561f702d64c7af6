package dev.stele.translation.machine.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.machine.DraftTranslations;
import dev.stele.translation.machine.Progress;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of a machine for one translation. */
@RestController
@RequestMapping("/api/translations/{id}/drafts")
@Tag(name = "Machine translation")
class DraftController {

    private final ReadDesk desk;
    private final DraftTranslations drafts;

    DraftController(ReadDesk desk, DraftTranslations drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Has a machine draft what has no target; each draft then waits for a person")
    ProgressView order(Person person, @PathVariable UUID id) {
        return ProgressView.of(drafts.order(desk.translation(id, Members.of(person))));
    }

    @GetMapping
    @Operation(summary = "Shows how far the drafts are that were asked for last")
    ProgressView progress(Person person, @PathVariable UUID id) {
        desk.translation(id, Members.of(person));
        return ProgressView.of(drafts.progress(id));
    }

    /** What came of the last order. */
    record ProgressView(
            Progress.State state,
            int requested,
            int drafted,
            int failed,
            @Nullable String provider,
            Progress.@Nullable Trouble problem,
            Instant at) {

        static ProgressView of(Progress it) {
            return new ProgressView(
                    it.state(), it.requested(), it.drafted(), it.failed(), it.provider(), it.problem(), it.at());
        }
    }
}
