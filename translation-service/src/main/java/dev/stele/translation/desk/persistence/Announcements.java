package dev.stele.translation.desk.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.Topics;
import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Refusal;
import dev.stele.translation.desk.Refused;
import dev.stele.translation.desk.Review.Approval;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Stage;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of a translation tells others: its facts, and its progress where that is another than before. */
@Component
class Announcements {

    private final EventCodec codec;
    private final Clock clock;

    Announcements(EventCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    /** What others can see of a translation; a saved sentence alone changes nothing of it. */
    private record Visible(
            TranslationState state,
            Stage stage,
            int revision,
            @Nullable Integer approvedRevision,
            @Nullable Claim claim) {

        static Visible of(Snapshot it, Instant now) {
            Approval approval = it.review().approval();
            Claim claim = it.lease().liveAt(now);
            Integer approved = approval == null ? null : approval.revision();
            return new Visible(it.stateAt(now), it.stage(), it.source().revision(), approved, claim);
        }
    }

    List<PendingEvent> of(Translation translation) {
        List<PendingEvent> pending = new ArrayList<>();
        translation.raised().forEach(event -> pending.add(fitting(PendingEvent.of(event, codec))));
        Instant now = clock.instant();
        Snapshot before = translation.loaded();
        Snapshot after = translation.snapshot();
        Visible visible = Visible.of(after, now);
        if (before == null || !visible.equals(Visible.of(before, now))) {
            pending.add(progress(after, visible, now));
        }
        return pending;
    }

    private static PendingEvent fitting(PendingEvent event) {
        if (event.isTooLarge()) {
            throw new Refused(new Refusal.TooLarge(PendingEvent.MAX_PAYLOAD_BYTES));
        }
        return event;
    }

    private PendingEvent progress(Snapshot it, Visible visible, Instant now) {
        Claim claim = visible.claim();
        DeskProgress progress = new DeskProgress(
                it.key().id(),
                it.key().articleId(),
                it.key().tag(),
                it.version() + 1,
                visible.state().name(),
                visible.revision(),
                visible.approvedRevision(),
                claim == null ? null : claim.holder(),
                claim == null ? null : claim.expiresAt(),
                visible.state() == TranslationState.CLAIMED ? visible.stage().name() : null,
                now);
        return PendingEvent.of(
                Topics.DESK,
                it.key().articleId() + "/" + it.key().tag(),
                UUID.randomUUID(),
                EventTypes.DESK_PROGRESS,
                now,
                progress,
                codec);
    }
}
