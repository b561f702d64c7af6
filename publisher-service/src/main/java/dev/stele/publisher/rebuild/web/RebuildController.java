package dev.stele.publisher.rebuild.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.Pause;
import dev.stele.publisher.rebuild.Progress;
import dev.stele.publisher.rebuild.RebuildSite;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RebuildController {

    /** Well below the time after which proxies and clients give up. */
    private static final int LONGEST_WAIT = 20;

    private static final Duration DUMP_LIMIT = Duration.ofMinutes(10);

    /** What a rebuild may do; {@code force} makes its result live though it differs. */
    record Request(@Nullable Boolean force) {}

    private final RebuildSite rebuild;
    private final Generations generations;

    RebuildController(RebuildSite rebuild, Generations generations) {
        this.rebuild = rebuild;
        this.generations = generations;
    }

    @GetMapping("/api/rebuild")
    @Operation(summary = "How far the rebuild is, or how the last one ended", description = """
                    With `otherThan`, the `version` that the caller has seen, the answer waits until there is another one, and \
                    comes after `wait` seconds in any case. Nothing is missed between two calls.""")
    CompletableFuture<Progress> progress(
            @RequestParam(required = false) @Nullable @Parameter(description = "`version` of the last answer, from 0")
                    Long otherThan,
            @RequestParam(defaultValue = "10") @Parameter(description = "Seconds, 1 to 20") int wait) {
        if (otherThan == null) {
            return CompletableFuture.completedFuture(rebuild.progress());
        }
        check("otherThan", otherThan >= 0);
        check("wait", wait >= 1 && wait <= LONGEST_WAIT);
        // No thread stands still meanwhile.
        return rebuild.otherThan(otherThan).completeOnTimeout(rebuild.progress(), wait, TimeUnit.SECONDS);
    }

    private static void check(String name, boolean right) {
        if (!right) {
            throw InvalidRequest.malformed(
                    List.of(new FieldError("/" + name, "malformed", "'" + name + "' cannot have this value.")));
        }
    }

    @PostMapping("/api/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fold the log anew into a fresh database, compare, and switch")
    Progress start(@RequestBody(required = false) @Nullable Request request, Person person) {
        boolean force = request != null && Boolean.TRUE.equals(request.force());
        if (!rebuild.start(force, person.name())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "rebuild-running",
                    "A rebuild is running",
                    "Wait until it has ended; another instance of the publisher may run it.");
        }
        return rebuild.progress();
    }

    @GetMapping("/api/dump")
    @Operation(summary = "SHA-256 of each collection of the live database over its documents sorted by id")
    Dump dump() {
        return generations.dump(generations.live(), new Pause(DUMP_LIMIT));
    }
}
