package dev.stele.newsroom.review;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.translation.QueueEntry;
import dev.stele.newsroom.translation.QueueFilter;
import dev.stele.newsroom.translation.Translation;
import dev.stele.newsroom.translation.Translations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer can do after a decision.
 *
 * @param next another translation that waits, if one does
 */
public record Decided(@Nullable QueueEntry next) {

    /** This one may still be in the list for a moment. */
    private static final int LOOKED_AT = 2;

    private static final QueueFilter WAITING = new QueueFilter("", "IN_REVIEW", false, false, 0);

    /** Nothing where no decision stands, or for who does not review it. */
    static @Nullable Decided of(Translation translation, Translations translations) {
        boolean stands = List.of("APPROVED", "NEEDS_WORK").contains(translation.state());
        return stands && translation.yours().reviews() ? new Decided(next(translation, translations)) : null;
    }

    private static @Nullable QueueEntry next(Translation decided, Translations translations) {
        try {
            return translations.queue(WAITING, LOOKED_AT).items().stream()
                    .filter(it -> !it.id().equals(decided.id()))
                    .findFirst()
                    .orElse(null);
        } catch (Refused refused) {
            // The page shows what was decided; the whole list is a link away.
            return null;
        }
    }
}
