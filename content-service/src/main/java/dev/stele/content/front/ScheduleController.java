package dev.stele.content.front;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.chassis.web.Versions;
import dev.stele.content.front.FrontRequests.Plan;
import dev.stele.content.front.ScheduleFront.Wanted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scheduled changes of the home front: always there, empty at version 0 until something is scheduled. */
@Tag(name = "Fronts")
@RestController
@RequestMapping("/api/fronts/home/schedule")
class ScheduleController {
    private final Fronts fronts;
    private final ScheduleFront scheduling;
    private final FrontRequests requests;

    ScheduleController(Fronts fronts, ScheduleFront scheduling, FrontRequests requests) {
        this.fronts = fronts;
        this.scheduling = scheduling;
        this.requests = requests;
    }

    @Operation(summary = "Read the scheduled changes of the home front, in the order of their times")
    @GetMapping
    ResponseEntity<Schedule> schedule() {
        return answer(fronts.schedule(Front.HOME));
    }

    @Operation(
            summary = "Schedule changes of the home front, all of them anew",
            description =
                    "If-Match with the ETag of the schedule, which has versions of its own. At its time each list takes the place "
                            + "of what is curated then, and readers know nothing of it before. Of several whose time has come, as "
                            + "after a rest, the newest holds.")
    @PutMapping
    ResponseEntity<Schedule> schedule(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestBody Plan request,
            Person person) {
        long version = Versions.required(ifMatch, ifNoneMatch);
        return answer(saved(version, requests.changes(request), person));
    }

    @Operation(summary = "Call all scheduled changes off", description = "Needs If-Match.")
    @DeleteMapping
    ResponseEntity<Schedule> callOff(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, Person person) {
        return answer(saved(Versions.required(ifMatch), List.of(), person));
    }

    private Schedule saved(long version, List<Wanted> changes, Person person) {
        return scheduling
                .schedule(Front.HOME, version, changes, person.name())
                .orElseThrow(() -> new Problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale-schedule",
                        "The schedule is another by now",
                        "Somebody else changed it, or a change came due. Read it again; nothing was saved."));
    }

    private static ResponseEntity<Schedule> answer(Schedule schedule) {
        return Versions.answer(HttpStatus.OK, schedule.version(), schedule);
    }
}
