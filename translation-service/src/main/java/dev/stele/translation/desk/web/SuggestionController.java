package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the memory has for one sentence. */
@RestController
@Tag(name = "Segments")
class SuggestionController {

    private final ReadDesk desk;
    private final MatchTranslation memory;

    SuggestionController(ReadDesk desk, MatchTranslation memory) {
        this.desk = desk;
        this.memory = memory;
    }

    @GetMapping("/api/translations/{id}/segments/{segmentId}/suggestions")
    @Operation(summary = "Shows all matches of a sentence in the memory, the best first")
    SuggestionsView suggestions(Person person, @PathVariable UUID id, @PathVariable String segmentId) {
        Snapshot it = desk.translation(id, Members.of(person));
        if (it.text().segments().stream().noneMatch(segment -> segment.id().equals(segmentId))) {
            throw new Refused(new Refusal.UnknownSegment(segmentId));
        }
        return new SuggestionsView(
                memory.one(it, segmentId).stream().map(SuggestionView::of).toList());
    }

    /** A few at most. */
    record SuggestionsView(List<SuggestionView> items) {}
}
