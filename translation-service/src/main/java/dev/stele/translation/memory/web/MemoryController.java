package dev.stele.translation.memory.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Problem;
import dev.stele.translation.memory.Concordance;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryIndex;
import dev.stele.translation.memory.MemoryIndex.PairSize;
import dev.stele.translation.memory.MemoryIndex.Progress;
import dev.stele.translation.web.Limits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looks words up in what was approved, and takes out what should not be suggested again. */
@RestController
@RequestMapping("/api/memory")
@Tag(name = "Memory")
class MemoryController {

    private static final int LONGEST_QUERY = 200;
    private static final int LARGEST_PAGE = 100;
    private static final int DEEPEST = 10_000;

    private final Memory memory;
    private final Concordance concordance;
    private final MemoryIndex index;
    private final Clock clock;

    MemoryController(Memory memory, Concordance concordance, MemoryIndex index, Clock clock) {
        this.memory = memory;
        this.concordance = concordance;
        this.index = index;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Finds approved sentences that contain the words, or the phrase in quotes, in source or target")
    FoundView find(
            Person person,
            @RequestParam String q,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        new Limits()
                .text("/q", q, LONGEST_QUERY)
                .locale("/from", from)
                .locale("/to", to)
                .number("/size", size, 1, LARGEST_PAGE)
                .number("/page", page, 0, DEEPEST / Math.clamp(size, 1, LARGEST_PAGE))
                .orMalformed();
        MemoryAccess.mustRead(person, to);
        Concordance.Page found = concordance.search(q, from, to, page, size);
        return new FoundView(found.lines().stream().map(EntryView::of).toList(), page, size, found.total());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows an entry of the memory")
    EntryView entry(Person person, @PathVariable String id) {
        return EntryView.of(seen(person, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes an entry: it is not suggested any more, and only a later approval brings it back")
    void delete(Person person, @PathVariable String id) {
        MemoryEntry entry = seen(person, id);
        MemoryAccess.mustReview(person, entry.to());
        if (!memory.forget(id, clock.instant())) {
            throw unknown();
        }
    }

    @GetMapping("/status")
    @Operation(summary = "Shows how many entries each pair of languages has, and how far the index of this instance is")
    StatusView status(Person person) {
        Progress it = index.progress();
        List<PairSize> pairs = it.pairs().stream()
                .filter(pair -> MemoryAccess.reads(person, pair.to()))
                .toList();
        return it.building()
                ? new StatusView("BUILDING", it.indexed(), it.expected(), pairs)
                : new StatusView("READY", null, null, pairs);
    }

    /** That entries of other locales exist is not told. */
    private MemoryEntry seen(Person person, String id) {
        return memory.entry(id)
                .filter(it -> MemoryAccess.reads(person, it.to()))
                .orElseThrow(MemoryController::unknown);
    }

    private static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-entry", "No such entry", "There is none with this id.");
    }

    /** What was found, the latest first. */
    record FoundView(List<EntryView> items, int page, int size, long total) {}

    /**
     * The state of the memory.
     *
     * @param index BUILDING while it is first read from the store; fuzzy matches are of what is indexed so far
     * @param indexed sources read so far, while it is BUILDING
     * @param expected sources that there were when it began, while it is BUILDING
     * @param pairs entries that can be found, of the caller's locales
     */
    record StatusView(
            String index, @Nullable Long indexed, @Nullable Long expected, List<PairSize> pairs) {}
}
