package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.contracts.ArticleContent;
import dev.stele.translation.desk.Joined;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.web.Limits;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whole texts as they are on the desk, for previews. */
@RestController
@Tag(name = "Translations")
class TextController {

    private final ReadDesk desk;
    private final Clock clock;

    TextController(ReadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/api/articles/{articleId}/texts/{locale}")
    @Operation(summary = "Shows an article in a language as it is on the desk now; editors may read it too")
    TextView text(Person person, @PathVariable UUID articleId, @PathVariable String locale) {
        new Limits().locale("/locale", locale).orMalformed();
        Snapshot it = desk.text(articleId, locale, Members.of(person), person.has("editor"));
        return TextView.of(it, clock.instant());
    }

    /**
     * A text that is not finished.
     *
     * @param content where nothing is translated yet, the sentence of the source holds the place
     * @param untranslated units in which it does
     * @param done sentences that a person stands for
     */
    record TextView(
            UUID translationId,
            UUID articleId,
            String locale,
            String sourceLocale,
            TranslationState state,
            int sourceRevision,
            @Nullable Integer approvedRevision,
            @Nullable String slug,
            ArticleContent content,
            List<String> untranslated,
            int done,
            int segments) {

        static TextView of(Snapshot it, Instant now) {
            StateView state = StateView.of(it, now);
            List<Segment> segments = it.text().segments();
            return new TextView(
                    state.id(),
                    state.articleId(),
                    state.locale(),
                    it.source().locale().toLanguageTag(),
                    state.state(),
                    state.sourceRevision(),
                    state.approvedRevision(),
                    state.slug(),
                    Joined.of(it.text()).soFar(it.source().content()).withSlug(state.slug()),
                    segments.stream()
                            .filter(segment -> segment.target().isEmpty())
                            .map(segment -> segment.sentence().unit())
                            .distinct()
                            .toList(),
                    it.text().done(),
                    segments.size());
        }
    }
}
