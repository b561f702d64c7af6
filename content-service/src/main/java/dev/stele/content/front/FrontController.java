package dev.stele.content.front;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.chassis.web.Versions;
import dev.stele.content.front.FrontRequests.Curation;
import dev.stele.contracts.FrontSlot;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The home front: always there, empty at version 0 until it is curated. */
@Tag(name = "Fronts", description = "The curated home list, one for all languages")
@RestController
@RequestMapping("/api/fronts/home")
class FrontController {
    private final Fronts fronts;
    private final CurateFront curation;
    private final FrontRequests requests;

    FrontController(Fronts fronts, CurateFront curation, FrontRequests requests) {
        this.fronts = fronts;
        this.curation = curation;
        this.requests = requests;
    }

    @Operation(summary = "Read the home front")
    @GetMapping
    ResponseEntity<Front> home() {
        return answer(fronts.get(Front.HOME));
    }

    @Operation(
            summary = "Curate the home front",
            description =
                    "If-Match with the ETag that was read: \"0\" for the first time. If-None-Match: * says the same. It holds "
                            + "until the next scheduled change, which takes its place.")
    @PutMapping
    ResponseEntity<Front> curate(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestBody Curation request,
            Person person) {
        long version = Versions.required(ifMatch, ifNoneMatch);
        List<FrontSlot> slots = requests.slots(request);
        return answer(curation.curate(Front.HOME, version, slots, person.name())
                .orElseThrow(() -> new Problem(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale-front",
                        "Somebody else curated the front",
                        "Read it again; nothing was saved.")));
    }

    private static ResponseEntity<Front> answer(Front front) {
        return Versions.answer(HttpStatus.OK, front.version(), front);
    }
}
