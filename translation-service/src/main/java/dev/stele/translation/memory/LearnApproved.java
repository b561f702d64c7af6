package dev.stele.translation.memory;

import dev.stele.translation.desk.ApprovalFollower;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Segment.ApprovedWording;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Text;
import dev.stele.translation.desk.Translation;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Translations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Segment> segments = translation.text().segments();
        Stream<MemoryEntry> present = IntStream.range(0, segments.size())
                .boxed()
                .flatMap(i ->
                        entry(translation, segments.get(i), source(segments, i - 1), source(segments, i + 1), version)
                                .stream());
        Stream<MemoryEntry> gone = translation.text().history().stream()
                .map(Text.Retired::segment)
                // What stood beside it is not known any more.
                .flatMap(it -> entry(translation, it, null, null, version).stream());
        return Stream.concat(gone, present).distinct().toList();
    }

    private static @Nullable String source(List<Segment> segments, int i) {
        return i < 0 || i >= segments.size() ? null : segments.get(i).source();
    }

    private static Optional<MemoryEntry> entry(
            Snapshot translation, Segment segment, @Nullable String previous, @Nullable String next, int version) {
        ApprovedWording wording = segment.approved();
        if (wording == null || wording.version() != version) {
            return Optional.empty();
        }
        return Optional.of(MemoryEntry.of(
                translation.source().locale().toLanguageTag(),
                translation.key().tag(),
                wording.source(),
                wording.draft().target(),
                Context.of(
                        previous,
                        next,
                        translation.key().articleId().toString(),
                        translation.source().content().section()),
                Provenance.desk(wording.draft().origin()),
                Objects.requireNonNull(wording.draft().by()),
                wording.at()));
    }
}
