package dev.stele.translation.digest;

import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.TranslationState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A translation in which something has happened.
 *
 * @param headline of the source
 * @param changes what others did, oldest first
 * @param mentions comments that call the person
 */
public record DigestItem(
        UUID translationId,
        UUID articleId,
        String headline,
        String locale,
        TranslationState state,
        @Nullable Instant due,
        @Nullable String assignee,
        List<Act> changes,
        List<Comment> mentions) {

    private static final Set<Kind> TOLD = EnumSet.of(
            Kind.RELEASED,
            Kind.ASSIGNED,
            Kind.PRIORITIZED,
            Kind.SUBMITTED,
            Kind.EDITED_IN_REVIEW,
            Kind.WAIVED,
            Kind.REJECTED,
            Kind.APPROVED,
            Kind.APPROVED_OWN_WORK,
            Kind.CARRIED_OVER,
            Kind.REOPENED,
            Kind.WITHDRAWN,
            Kind.ORDERED_AGAIN);

    /** The same without what the person did or said, and without acts that call for nobody. */
    DigestItem forPerson(String person, Instant since) {
        return new DigestItem(
                translationId,
                articleId,
                headline,
                locale,
                state,
                due,
                assignee,
                changes.stream()
                        .filter(it -> it.at().isAfter(since) && !it.by().equals(person) && TOLD.contains(it.kind()))
                        .toList(),
                mentions.stream()
                        .filter(it -> it.at().isAfter(since)
                                && it.resolvedBy() == null
                                && it.calls(person)
                                && !it.by().equals(person))
                        .toList());
    }

    boolean isEmpty() {
        return changes.isEmpty() && mentions.isEmpty();
    }
}
