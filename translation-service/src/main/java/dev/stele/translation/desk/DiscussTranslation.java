package dev.stele.translation.desk;

import java.time.Clock;
import java.util.UUID;

/** Comments on sentences, by everybody who sees the translation. */
public final class DiscussTranslation {

    private final Changes changes;
    private final Clock clock;

    public DiscussTranslation(Translations translations, Clock clock) {
        this.changes = new Changes(translations);
        this.clock = clock;
    }

    /** Adds a remark on a sentence. */
    public Comment comment(UUID id, Member member, String segment, String text) {
        return changes.apply(id, it -> {
            member.mustSee(it.key);
            return it.discussing().comment(segment, text, member.name(), clock.instant());
        });
    }

    /** Says whether something is left to do about a remark. */
    public Comment resolve(UUID id, Member member, String comment, boolean resolved) {
        return changes.apply(id, it -> {
            member.mustSee(it.key);
            return it.discussing().resolve(comment, resolved, member.name(), clock.instant());
        });
    }
}
