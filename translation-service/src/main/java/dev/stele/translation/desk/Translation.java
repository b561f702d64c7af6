package dev.stele.translation.desk;

import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.translation.desk.Act.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article on its way into one locale. What can be done with it stands in {@link SourceChanges}, {@link Drafting},
 * {@link Reviewing} and {@link Discussing}.
 */
public final class Translation {

    private static final int AUDIT = 1_000;

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

    @Nullable
    String chosenSlug;

    List<Comment> comments;
    Work work;
    private List<Act> audit;

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
        this.chosenSlug = it.chosenSlug();
        this.comments = it.comments();
        this.work = it.work();
        this.audit = it.audit();
    }

    /** A translation that nobody has asked for before. */
    static Translation needed(TranslationKey key, RevisionReleased release, List<Sentence> sentences) {
        Text text = Text.NONE.realigned(sentences, 0, (segment, sentence) -> false);
        Translation needed = new Translation(
                null,
                new Snapshot(
                        key,
                        0,
                        Source.of(release),
                        text,
                        Stage.NEEDED,
                        0,
                        Lease.NONE,
                        Review.NONE,
                        null,
                        null,
                        List.of(),
                        Work.NONE,
                        List.of()));
        needed.note(Kind.RELEASED, Act.THE_LOG, release.occurredAt(), null, "revision " + release.revision());
        return needed;
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
        return new Snapshot(
                key, version, source, text, stage, withdrawal, lease, review, slug, chosenSlug, comments, work, audit);
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

    /** Writes a line of the audit log. */
    void note(Kind kind, String by, Instant at, @Nullable String segment, @Nullable String detail) {
        List<Act> more = new ArrayList<>(audit);
        more.add(Act.of(kind, by, at, segment, detail));
        while (more.size() > AUDIT) {
            // What people decided is kept longest.
            more.remove(more.stream().filter(Act::isRoutine).findFirst().orElse(more.getFirst()));
        }
        audit = List.copyOf(more);
    }

    /** Puts a segment with another target in the place of the one that has its id. */
    void retarget(Segment changed) {
        TextEdit edit = new TextEdit(text);
        edit.retarget(changed);
        text = edit.text();
    }

    Discussing discussing() {
        return new Discussing(this);
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
