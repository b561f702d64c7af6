package dev.stele.translation.memory.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Looks words up in what was approved. */
@RestController
@Tag(name = "Memory")
class MemoryController {

    private static final int LONGEST_QUERY = 200;
    private static final int MOST = 50;

    private final Memory memory;

    MemoryController(Memory memory) {
        this.memory = memory;
    }

    @GetMapping("/api/memory")
    @Operation(summary = "Finds approved sentences that contain the words, in source or target")
    FoundView find(Person person, @RequestParam String q, @RequestParam String from, @RequestParam String to) {
        new Limits()
                .text("/q", q, LONGEST_QUERY)
                .locale("/from", from)
                .locale("/to", to)
                .orMalformed();
        if (!person.translates(to) && !person.reviews(to)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN, "forbidden", "Not yours to see", "This is not one of your locales.");
        }
        return new FoundView(memory.containing(q, from, to, MOST));
    }

    /** What was found, the latest first. */
    record FoundView(List<MemoryEntry> items) {}
}
