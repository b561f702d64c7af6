package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One translation, as its translators and reviewers see it. */
@RestController
@Tag(name = "Translations")
class TranslationController {

    private final ReadDesk desk;
    private final Memory memory;
    private final Clock clock;

    TranslationController(ReadDesk desk, Memory memory, Clock clock) {
        this.desk = desk;
        this.memory = memory;
        this.clock = clock;
    }

    @GetMapping("/api/translations/{id}")
    @Operation(summary = "Shows a translation with its sentences, suggestions, findings and comments")
    TranslationView translation(Person person, @PathVariable UUID id) {
        Snapshot it = desk.translation(id, Members.of(person));
        return TranslationView.of(it, suggestions(it), person.name(), clock.instant());
    }

    private Map<String, MemoryEntry> suggestions(Snapshot it) {
        List<String> open = it.text().segments().stream()
                .filter(segment -> segment.draft().state() != SegmentState.APPROVED)
                .map(Segment::source)
                .toList();
        return open.isEmpty()
                ? Map.of()
                : memory.exact(it.source().locale().toLanguageTag(), it.key().tag(), open);
    }
}
