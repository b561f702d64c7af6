package dev.stele.translation.memory;

import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.ApprovedWording;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Text;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Puts what an approval made final into the memory. It reads the wordings from the translation, which keeps each with the
 * approval that it belongs to, also after it is superseded; so it can be told of an approval late, or twice.
 */
public final class LearnApproved implements ApprovalFollower {

    private final Translations translations;
    private final Memory memory;

    public LearnApproved(Translations translations, Memory memory) {
        this.translations = translations;
        this.memory = memory;
    }

    /** Learns the wordings of one approval. */
    @Override
    public void approved(TranslationKey key, int version, String reviewer, Instant at) {
        translations.find(key.id()).map(Translation::snapshot).ifPresent(it -> memory.learn(entries(it, version)));
    }

    private static List<MemoryEntry> entries(Snapshot translation, int version) {
        Stream<Segment> gone = translation.text().history().stream().map(Text.Retired::segment);
        return Stream.concat(gone, translation.text().segments().stream())
                .map(Segment::approved)
                .filter(Objects::nonNull)
                .filter(wording -> wording.version() == version)
                .map(wording -> entry(translation, wording))
                .distinct()
                .toList();
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
