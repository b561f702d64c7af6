package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.web.Members;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One translation, as its translators and reviewers see it. */
@RestController
@Tag(name = "Translations")
class TranslationController {

    private final ReadDesk desk;
    private final TranslationViews views;

    TranslationController(ReadDesk desk, TranslationViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/api/translations/{id}")
    @Operation(summary = "Shows a translation with its sentences, suggestions, findings and comments")
    TranslationView translation(Person person, @PathVariable UUID id, Locale reader) {
        Snapshot it = desk.translation(id, Members.of(person));
        return views.of(it, person, reader);
    }
}
