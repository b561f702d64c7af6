package dev.stele.translation.desk;

import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.Review.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The translations as a list to choose from. */
public interface Queue {

    /** What the member sees, filtered, the oldest due first, then the oldest release. */
    Page find(Filter filter, Member member, Instant now);

    /**
     * Which translations are wanted; a null or empty criterion does not restrict.
     *
     * @param mine only those that the person holds a claim on, or that were given to them
     * @param mentioned only those with an open comment that calls the person
     * @param page from 0
     */
    record Filter(
            @Nullable String locale,
            Set<TranslationState> states,
            boolean mine,
            boolean mentioned,
            @Nullable UUID articleId,
            int page,
            int size) {}

    /** Some entries and how many there are in all. */
    record Page(List<Entry> items, long total) {}

    /**
     * One translation in the list.
     *
     * @param openWords in sentences that a person has not confirmed
     * @param rejection why it was sent back, until it is submitted again, whoever holds it meanwhile
     */
    record Entry(
            UUID id,
            UUID articleId,
            String headline,
            String locale,
            Stage stage,
            int sourceRevision,
            String sourceLocale,
            int words,
            int openWords,
            Instant releasedAt,
            @Nullable Submission submission,
            @Nullable Rejection rejection,
            @Nullable Claim claim,
            @Nullable Instant due,
            Work work) {}
}
