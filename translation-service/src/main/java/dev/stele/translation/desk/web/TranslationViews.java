package dev.stele.translation.desk.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.web.Members;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows translations with all that helps, to one person. */
@Component
class TranslationViews {

    private final FindAids aids;
    private final ReviewTranslation reviewing;
    private final Clock clock;

    TranslationViews(FindAids aids, ReviewTranslation reviewing, Clock clock) {
        this.aids = aids;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    TranslationView of(Snapshot it, Person person, Locale reader) {
        return TranslationView.of(
                it,
                aids.of(it, reader),
                Members.of(person),
                reviewing.rule(it.key().locale()),
                clock.instant());
    }
}
