package dev.stele.chassis.erasure;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erases a person's name from the store of a service, for admins. */
@RestController
class ErasureController {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureController.class);

    private final NameErasure erasure;
    private final ApplicationEventPublisher events;
    private final Semaphore free = new Semaphore(1);

    ErasureController(NameErasure erasure, ApplicationEventPublisher events) {
        this.erasure = erasure;
        this.events = events;
    }

    @PostMapping("/api/people/{name}/erasure")
    @Operation(
            summary = "Replace the name of a person who was removed",
            description = "In everything that this service stores, by a pseudonym. Remove the person from the identity "
                    + "provider first, and wait until their tokens have ended. Can be repeated: 0 documents mean that "
                    + "nothing names the person any more. Only one erasure runs at a time.")
    NameErasure.Result erase(
            @PathVariable String name,
            @RequestParam
                    @Parameter(
                            description = "the same in all services; chosen at random",
                            schema = @Schema(pattern = "removed-[0-9a-f]{8}"))
                    String pseudonym,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all,
            Person admin) {
        check(name, pseudonym, all);
        if (!free.tryAcquire()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "erasure-runs",
                    "Another erasure runs",
                    "The service erases one name at a time. Try again when that has ended.");
        }
        try {
            NameErasure.Result result = erasure.erase(new Replacement(name, pseudonym));
            if (result.documents() > 0) {
                events.publishEvent(new NameErased());
            }
            LOG.info("{} erased the name of {} in {} documents", admin.name(), pseudonym, result.documents());
            return result;
        } finally {
            free.release();
        }
    }

    private static void check(String name, String pseudonym, MultiValueMap<String, String> all) {
        List<FieldError> errors = new ArrayList<>();
        all.forEach((parameter, values) -> {
            if (!parameter.equals("pseudonym")) {
                errors.add(new FieldError("/" + parameter, "unknown-parameter", "There is no such parameter here."));
            } else if (values.size() > 1) {
                errors.add(new FieldError("/" + parameter, "parameter-twice", "Once only."));
            }
        });
        if (!Replacement.NAME.matcher(name).matches()
                || Replacement.PSEUDONYM.matcher(name).matches()) {
            errors.add(new FieldError("/name", "malformed", "This is not the user name of a person."));
        }
        if (!Replacement.PSEUDONYM.matcher(pseudonym).matches()) {
            errors.add(new FieldError("/pseudonym", "malformed", "\"removed-\" and 8 digits of 0-9 a-f."));
        }
        if (!errors.isEmpty()) {
            throw InvalidRequest.malformed(errors);
        }
    }
}
