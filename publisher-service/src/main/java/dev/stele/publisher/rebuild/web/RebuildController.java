package dev.stele.publisher.rebuild.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.Progress;
import dev.stele.publisher.rebuild.RebuildSite;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RebuildController {

    /** What a rebuild may do; {@code force} makes its result live though it differs. */
    record Request(@Nullable Boolean force) {}

    private final RebuildSite rebuild;
    private final Generations generations;

    RebuildController(RebuildSite rebuild, Generations generations) {
        this.rebuild = rebuild;
        this.generations = generations;
    }

    @GetMapping("/api/rebuild")
    @Operation(summary = "How far the rebuild is, or how the last one ended")
    Progress progress() {
        return rebuild.progress();
    }

    @PostMapping("/api/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fold the log anew into a fresh database, compare, and switch")
    Progress start(@RequestBody(required = false) @Nullable Request request, Person person) {
        boolean force = request != null && Boolean.TRUE.equals(request.force());
        if (!rebuild.start(force, person.name())) {
            throw new Problem(
                    HttpStatus.CONFLICT, "rebuild-running", "A rebuild is running", "Wait until it has ended.");
        }
        return rebuild.progress();
    }

    @GetMapping("/api/dump")
    @Operation(summary = "SHA-256 of each collection of the live database over its documents sorted by id")
    Dump dump() {
        return generations.dump(generations.live());
    }
}
