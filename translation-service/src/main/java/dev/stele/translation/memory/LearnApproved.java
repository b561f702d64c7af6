package dev.stele.translation.memory;

import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.ApprovedWording;
import dev.stele.translation.desk.Snapshot;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an approval made final into the memory. It reads the wordings from the translation, which keeps each with the
 * approval that it belongs to, also after it is superseded; so it can be told of an approval late, or twice.
 */
public final class LearnApproved implements ApprovalFollower {

    private final Memory memory;

    public LearnApproved(Memory memory) {
        this.memory = memory;
    }

    /** Learns the wordings of one approval. */
    @Override
    public void approved(Snapshot translation, int version, @Nullable String reviewer, Instant at) {
        memory.learn(translation.text().approvedIn(version).stream()
                .map(wording -> entry(translation, wording))
                .distinct()
                .toList());
    }

    private static MemoryEntry entry(Snapshot translation, ApprovedWording wording) {
        return MemoryEntry.of(
                translation.source().locale().toLanguageTag(),
                translation.key().tag(),
                wording.source(),
                wording.draft().target(),
                Context.of(
                        wording.before(),
                        wording.after(),
                        translation.key().articleId().toString(),
                        translation.source().content().section()),
                Provenance.desk(wording.draft().origin()),
                Objects.requireNonNull(wording.draft().by()),
                wording.at());
    }
}
