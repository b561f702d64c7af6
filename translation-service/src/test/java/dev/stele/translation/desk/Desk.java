package dev.stele.translation.desk;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Cyrillic;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.segmentation.SrxSegmenter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One translation into Russian, worked on without store and log. */
public final class Desk {

    static final Duration LEASE = Duration.ofMinutes(30);

    private static final EventCodec CODEC = new EventCodec();
    private static final SourceText SOURCE = new SourceText(new SrxSegmenter(language -> Optional.empty()));

    final Releases releases = Releases.of("ru");
    public final Translation translation;
    Instant now = Releases.NOON;

    public @Nullable String credit = "Марина Белова";

    public Desk(String headline, String... paragraphs) {
        this.translation = needed(releases.release(1, headline, paragraphs));
    }

    /** The Russian translation of a release. */
    public Desk(RevisionReleased first) {
        this.translation = needed(first);
    }

    private static Translation needed(RevisionReleased first) {
        TranslationKey key = new TranslationKey(first.articleId(), Locale.of("ru"));
        return Translation.needed(key, first, sentences(first));
    }

    static List<Sentence> sentences(RevisionReleased release) {
        return SOURCE.sentences(release.content(), Locale.ENGLISH);
    }

    Desk release(int revision, UpdateType type, String headline, String... paragraphs) {
        return release(releases.release(revision, type, headline, paragraphs));
    }

    public Desk release(RevisionReleased release) {
        translation.sourceChanges().release(release, sentences(release), CODEC::hash);
        return this;
    }

    public long claim(String person) {
        return translation.drafting().claim(person, now, LEASE).token();
    }

    public Segment write(String person, long token, String segmentId, String target) {
        Segment segment = translation.segment(segmentId);
        return translation
                .drafting()
                .write(
                        new WrittenTarget(segmentId, target, segment.sourceHash(), false, Standing.CONFIRMED, token),
                        person,
                        now);
    }

    /** As a tool sends what nobody stands for. */
    void sendUnconfirmed(String person, long token, String segmentId, String target) {
        String hash = translation.segment(segmentId).sourceHash();
        var written = new WrittenTarget(segmentId, target, hash, false, Standing.PROPOSED, token);
        translation.drafting().write(written, person, now);
    }

    /** Everything that waits for a person gets a target. */
    public Desk translate(String person) {
        return submit(person, claim(person));
    }

    /** The same under a claim that the person has. */
    public Desk submit(String person, long token) {
        translation.snapshot().text().segments().stream()
                .filter(it -> !it.draft().state().isConfirmed())
                .forEach(it -> write(person, token, it.id(), Cyrillic.of(it.source())));
        translation.drafting().submit(person, credit, token, new RuleInspection(), now);
        return this;
    }

    Desk approve(String reviewer) {
        return approve(new ApprovalOrder(reviewer, FourEyes.REQUIRED, null, null, null));
    }

    /** An approval of one's own work with a reason. */
    public Desk waived(String person, String waiver) {
        return approve(new ApprovalOrder(person, FourEyes.WAIVABLE, waiver, null, null));
    }

    Desk approve(ApprovalOrder order) {
        translation.reviewing().approve(order, headline -> "slug", new RuleInspection(), CODEC::hash, now);
        return this;
    }

    Desk reject(String... segments) {
        translation.reviewing().reject(new Rejection("No.", "reviewer", now), List.of(segments));
        return this;
    }

    public Desk approved() {
        return translate("ru").approve("reviewer");
    }

    Segment segment(String source) {
        return translation.snapshot().text().segments().stream()
                .filter(it -> it.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    List<String> open() {
        return translation.snapshot().text().segments().stream()
                .filter(it -> !it.draft().state().isConfirmed())
                .map(Segment::source)
                .toList();
    }

    Stage stage() {
        return translation.snapshot().stage();
    }

    public NewsEvent lastRaised() {
        return translation.raised().getLast();
    }
}
