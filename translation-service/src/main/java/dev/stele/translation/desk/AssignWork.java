package dev.stele.translation.desk;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviewers hand out the work of their locales. */
public final class AssignWork {

    private final Changes changes;
    private final Clock clock;

    public AssignWork(Translations translations, Clock clock) {
        this.changes = new Changes(translations);
        this.clock = clock;
    }

    /** Gives a translation to one person, or with null to whoever claims it; a claim of another person ends. */
    public Snapshot assign(UUID id, Member member, @Nullable String person) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            it.reviewing().assign(person, member.name(), clock.instant());
        });
    }

    /** Says how soon it is wanted. */
    public Snapshot prioritize(UUID id, Member member, Work.Priority priority) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            it.reviewing().prioritize(priority, member.name(), clock.instant());
        });
    }
}
