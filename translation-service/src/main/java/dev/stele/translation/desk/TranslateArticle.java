package dev.stele.translation.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A translator's work: claim, write, hand in. */
public final class TranslateArticle {

    private final Changes changes;
    private final Inspection inspection;
    private final Duration lease;
    private final boolean credits;
    private final Clock clock;

    /** @param credits whether readers may be told who translated what they read */
    public TranslateArticle(
            Translations translations, Inspection inspection, Duration lease, boolean credits, Clock clock) {
        this.inspection = inspection;
        this.changes = new Changes(translations);
        this.lease = lease;
        this.credits = credits;
        this.clock = clock;
    }

    /** Reserves the translation for this person. */
    public Claim claim(UUID id, Member member) {
        return changes.apply(id, it -> {
            member.mustTranslate(it.key);
            return it.drafting().claim(member.name(), clock.instant(), lease);
        });
    }

    /** Makes the claim last a full lease from now. */
    public Claim renew(UUID id, Member member, long token) {
        return changes.apply(id, it -> {
            member.mustTranslate(it.key);
            return it.drafting().renew(member.name(), token, clock.instant(), lease);
        });
    }

    /** Ends the claim, so that others can go on. */
    public void giveBack(UUID id, Member member, long token) {
        changes.change(id, it -> {
            member.mustTranslate(it.key);
            it.drafting().giveBack(member.name(), token, clock.instant());
        });
    }

    /** Saves one sentence. */
    public SegmentOf write(UUID id, Member member, WrittenTarget written) {
        return changes.apply(id, it -> {
            member.mustTranslate(it.key);
            Segment segment = it.drafting().write(written, member.name(), clock.instant());
            return new SegmentOf(segment, it.snapshot());
        });
    }

    /** Saves many sentences and remarks on them in one step; what cannot be taken is told and changes nothing. */
    public Taken writeAll(UUID id, Member member, long token, List<WrittenTarget> targets, List<NewComment> comments) {
        return changes.apply(id, it -> {
            member.mustTranslate(it.key);
            it.lease.held(member.name(), token, clock.instant());
            List<Outcome> outcomes =
                    targets.isEmpty() ? List.of() : it.drafting().writeAll(targets, member.name(), clock.instant());
            return new Taken(
                    outcomes,
                    comments.stream()
                            .filter(comment -> it.discussing().commentOnce(comment, member.name(), clock.instant()))
                            .toList());
        });
    }

    /** Makes a sentence and the next one of its text one. */
    public Snapshot join(UUID id, Member member, String segment, long token) {
        return changes.change(id, it -> {
            member.mustTranslate(it.key);
            it.drafting().join(segment, member.name(), token, clock.instant());
        });
    }

    /** Makes two of a sentence. */
    public Snapshot cut(UUID id, Member member, String segment, Place place, long token) {
        return changes.change(id, it -> {
            member.mustTranslate(it.key);
            it.drafting().cut(segment, place.source(), place.target(), member.name(), token, clock.instant());
        });
    }

    /** Hands the translation to the reviewers. */
    public Snapshot submit(UUID id, Member member, long token) {
        return changes.change(id, it -> {
            member.mustTranslate(it.key);
            it.drafting().submit(member.name(), credits ? member.credit() : null, token, inspection, clock.instant());
        });
    }

    /** Where the second sentence begins, in UTF-16 code units; a null target leaves the target with the first. */
    public record Place(int source, @Nullable Integer target) {}

    /** What became of each target, and the remarks that are there now. */
    public record Taken(List<Outcome> outcomes, List<NewComment> comments) {}

    /** A segment and the translation that it belongs to. */
    public record SegmentOf(Segment segment, Snapshot translation) {}
}
