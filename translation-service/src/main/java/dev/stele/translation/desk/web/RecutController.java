package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.TranslateArticle.Place;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sentences that a translator wants as one, or as two; later revisions keep to it. */
@RestController
@RequestMapping("/api/translations/{id}/segments/{segmentId}")
@Tag(name = "Segments")
class RecutController {

    private final TranslateArticle translating;
    private final TranslationViews views;

    RecutController(TranslateArticle translating, TranslationViews views) {
        this.translating = translating;
        this.views = views;
    }

    @PostMapping("/join")
    @Operation(summary = "Makes the sentence and the next one of its text one segment")
    TranslationView join(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestHeader("Claim-Token") long token,
            Locale reader) {
        return view(translating.join(id, Members.of(person), segmentId, token), person, reader);
    }

    @PostMapping("/cut")
    @Operation(summary = "Makes two segments of the sentence")
    TranslationView cut(
            Person person,
            @PathVariable UUID id,
            @PathVariable String segmentId,
            @RequestHeader("Claim-Token") long token,
            @RequestBody CutRequest request,
            Locale reader) {
        Place place = new Place(request.at(), request.targetAt());
        return view(translating.cut(id, Members.of(person), segmentId, place, token), person, reader);
    }

    private TranslationView view(Snapshot it, Person person, Locale reader) {
        return views.of(it, person, reader);
    }

    /**
     * Where the second sentence begins, counted in UTF-16 code units of the text with its tags.
     *
     * @param at in the source
     * @param targetAt in the target; without it the target stays with the first sentence, unconfirmed
     */
    record CutRequest(int at, @Nullable Integer targetAt) {}
}
