package dev.stele.translation.desk;

import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article on its way into one locale. What can be done with it stands in {@link SourceChanges}, {@link Drafting} and
 * {@link Reviewing}.
 */
public final class Translation {

    private final @Nullable Snapshot loaded;
    private final List<NewsEvent> raised = new ArrayList<>();
    final TranslationKey key;
    Source source;
    Text text;
    Stage stage;
    long withdrawal;
    Lease lease;
    Review review;

    @Nullable
    String slug;

    List<Comment> comments;

    private Translation(@Nullable Snapshot loaded, Snapshot it) {
        this.loaded = loaded;
        this.key = it.key();
        this.source = it.source();
        this.text = it.text();
        this.stage = it.stage();
        this.withdrawal = it.withdrawal();
        this.lease = it.lease();
        this.review = it.review();
        this.slug = it.slug();
        this.comments = it.comments();
    }

    /** A translation that nobody has asked for before. */
    static Translation needed(TranslationKey key, RevisionReleased release, List<Sentence> sentences) {
        Text text = Text.NONE.realigned(sentences, 0, (segment, sentence) -> false);
        return new Translation(
                null,
                new Snapshot(
                        key, 0, Source.of(release), text, Stage.NEEDED, 0, Lease.NONE, Review.NONE, null, List.of()));
    }

    /** A translation as it was saved. */
    public static Translation of(Snapshot loaded) {
        return new Translation(loaded, loaded);
    }

    /** The state as it was saved last, or null when this translation is new. */
    public @Nullable Snapshot loaded() {
        return loaded;
    }

    /** The state as it is now; its version is that of the last save. */
    public Snapshot snapshot() {
        long version = loaded == null ? 0 : loaded.version();
        return new Snapshot(key, version, source, text, stage, withdrawal, lease, review, slug, comments);
    }

    /** What the log must be told. */
    public List<NewsEvent> raised() {
        return List.copyOf(raised);
    }

    SourceChanges sourceChanges() {
        return new SourceChanges(this);
    }

    Drafting drafting() {
        return new Drafting(this);
    }

    Reviewing reviewing() {
        return new Reviewing(this);
    }

    void raise(NewsEvent event) {
        raised.add(event);
    }

    Segment segment(String id) {
        return text.find(id).orElseThrow(() -> new Refused(new Refusal.UnknownSegment(id)));
    }

    void require(Set<Stage> allowed) {
        if (!allowed.contains(stage)) {
            throw new Refused(new Refusal.WrongStage(stage));
        }
    }
}
