package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.AssignWork;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Work.Priority;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How reviewers hand out the work of their locales. */
@RestController
@RequestMapping("/api/translations/{id}")
@Tag(name = "Work")
class WorkController {

    private static final int LONGEST_NAME = 200;

    private final AssignWork work;
    private final Clock clock;

    WorkController(AssignWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @PutMapping("/assignee")
    @Operation(summary = "Gives the translation to one person, or with null to anybody; another one's claim ends")
    StateView assign(Person person, @PathVariable UUID id, @RequestBody AssigneeRequest request) {
        Limits limits = new Limits();
        if (request.person() != null) {
            limits.name("/person", request.person(), LONGEST_NAME);
        }
        limits.orUnprocessable();
        return view(work.assign(id, Members.of(person), request.person()));
    }

    @PutMapping("/priority")
    @Operation(summary = "Says how soon the translation is wanted, among what is due at the same time")
    StateView prioritize(Person person, @PathVariable UUID id, @RequestBody PriorityRequest request) {
        Limits limits = new Limits();
        if (request.priority() == null) {
            limits.error("/priority", "required", "One of LOW, NORMAL, HIGH, URGENT.");
        }
        limits.orUnprocessable();
        return view(work.prioritize(id, Members.of(person), request.priority()));
    }

    private StateView view(Snapshot it) {
        return StateView.of(it, clock.instant());
    }

    /** Who is to translate. */
    record AssigneeRequest(@Nullable String person) {}

    /** How soon it is wanted. */
    record PriorityRequest(Priority priority) {}
}
