package dev.stele.translation.desk.web;

import dev.stele.contracts.ArticleContent;
import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Format;
import dev.stele.translation.desk.FourEyes;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Review.Approval;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.desk.Work.Priority;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One translation with all its sentences.
 *
 * @param textHash of all sources and targets: an approval that names it holds for this text only
 * @param claimToken for the holder of the claim alone
 * @param approval the last one
 * @param done how many of the segments a person stands for
 */
record TranslationView(
        UUID id,
        UUID articleId,
        String headline,
        String locale,
        String sourceLocale,
        TranslationState state,
        long version,
        String textHash,
        int sourceRevision,
        @Nullable Integer approvedRevision,
        int words,
        @Nullable Instant due,
        Priority priority,
        @Nullable String assignee,
        @Nullable String slug,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Long claimToken,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Rejection rejection,
        @Nullable Approval approval,
        int done,
        int segments,
        YourPart yours,
        List<UnitView> units) {

    /** One text of the article; {@code id} is block id and field. */
    record UnitView(
            String id,
            Format format,
            @Nullable String block,
            @Nullable String blockType,
            String field,
            List<SegmentView> segments) {

        static UnitView of(String id, List<SegmentView> segments, Format format, ArticleContent content) {
            UnitPlace place = UnitPlace.of(id, content);
            return new UnitView(id, format, place.block(), place.blockType(), place.field(), segments);
        }
    }

    /**
     * What the caller is to this translation.
     *
     * @param translates whether they may claim it
     * @param reviews whether they may review it
     * @param ownWork whether a part of it is their own
     * @param fourEyes whether another person must then approve
     */
    record YourPart(boolean translates, boolean reviews, boolean ownWork, FourEyes fourEyes) {}

    static TranslationView of(Snapshot it, Aids aids, Member viewer, FourEyes rule, Instant now) {
        StateView state = StateView.of(it, now);
        Claim claim = state.state() == TranslationState.CLAIMED ? it.lease().liveAt(now) : null;
        return new TranslationView(
                state.id(),
                state.articleId(),
                it.source().content().headline(),
                state.locale(),
                it.source().locale().toLanguageTag(),
                state.state(),
                state.version(),
                it.text().hash(),
                state.sourceRevision(),
                state.approvedRevision(),
                it.text().words(),
                it.source().due(),
                it.work().priority(),
                it.work().assignee(),
                it.latestSlug(),
                claim == null ? null : claim.holder(),
                claim == null ? null : claim.expiresAt(),
                claim == null || !claim.holder().equals(viewer.name()) ? null : claim.token(),
                it.review().submission() == null
                        ? null
                        : it.review().submission().by(),
                it.review().submission() == null
                        ? null
                        : it.review().submission().at(),
                it.review().rejection(),
                it.review().approval(),
                it.text().done(),
                it.text().segments().size(),
                new YourPart(
                        viewer.translates().contains(state.locale()),
                        viewer.reviews(state.locale()),
                        it.isWorkOf(viewer.name()),
                        rule),
                units(it, aids));
    }

    private static List<UnitView> units(Snapshot it, Aids aids) {
        Map<String, List<Segment>> units = new LinkedHashMap<>();
        it.text()
                .segments()
                .forEach(
                        segment -> units.computeIfAbsent(segment.sentence().unit(), unit -> new java.util.ArrayList<>())
                                .add(segment));
        return units.entrySet().stream()
                .map(unit -> UnitView.of(
                        unit.getKey(),
                        unit.getValue().stream()
                                .map(segment -> SegmentView.of(segment, it, aids))
                                .toList(),
                        unit.getValue().getFirst().sentence().format(),
                        it.source().content()))
                .toList();
    }
}
