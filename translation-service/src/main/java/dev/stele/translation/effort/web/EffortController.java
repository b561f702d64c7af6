package dev.stele.translation.effort.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.effort.Effort;
import dev.stele.translation.effort.MeasureEffort;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How much work a translation is. */
@RestController
@Tag(name = "Work")
class EffortController {

    private final ReadDesk desk;
    private final MeasureEffort effort;

    EffortController(ReadDesk desk, MeasureEffort effort) {
        this.desk = desk;
        this.effort = effort;
    }

    @GetMapping("/api/translations/{id}/effort")
    @Operation(
            summary = "The words of a translation, and how many that is when the memory spares some of the work",
            description = "A word counts 0 % when done, 5 % known in context, 10 % known or repeated, 30, 60 and 80 % "
                    + "from 95, 85 and 70 % likeness, and 100 % when new.")
    Effort effort(Person person, @PathVariable UUID id) {
        return effort.of(desk.translation(id, Members.of(person)));
    }
}
