package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Format;
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
        @Nullable Rejection rejection,
        List<UnitView> units) {

    /** One text of the article; {@code id} is block id and field. */
    record UnitView(String id, Format format, List<SegmentView> segments) {}

    static TranslationView of(Snapshot it, Aids aids, String viewer, Instant now) {
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
                claim == null || !claim.holder().equals(viewer) ? null : claim.token(),
                it.review().submission() == null
                        ? null
                        : it.review().submission().by(),
                it.review().rejection(),
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
                .map(unit -> new UnitView(
                        unit.getKey(),
                        unit.getValue().getFirst().sentence().format(),
                        unit.getValue().stream()
                                .map(segment -> SegmentView.of(segment, it, aids))
                                .toList()))
                .toList();
    }
}
