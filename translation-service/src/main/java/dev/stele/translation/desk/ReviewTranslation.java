package dev.stele.translation.desk;

import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.TranslateArticle.SegmentOf;
import dev.stele.translation.slug.ChooseSlug;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reviewer's work: approve, change, let pass, or send back. */
public final class ReviewTranslation {

    private final Changes changes;
    private final ChooseSlug slugs;
    private final Function<Locale, FourEyes> rules;
    private final Inspection inspection;
    private final ContentHash hash;
    private final Clock clock;

    public ReviewTranslation(
            Translations translations,
            ChooseSlug slugs,
            Function<Locale, FourEyes> rules,
            Inspection inspection,
            ContentHash hash,
            Clock clock) {
        this.changes = new Changes(translations);
        this.slugs = slugs;
        this.rules = rules;
        this.inspection = inspection;
        this.hash = hash;
        this.clock = clock;
    }

    /** What a reviewer says that they have read; null for what they do not say. */
    public record Reading(
            @Nullable Integer sourceRevision, @Nullable String textHash) {

        public static final Reading UNSAID = new Reading(null, null);
    }

    /** Whether a second person must look at the texts of the locale. */
    public FourEyes rule(Locale locale) {
        return rules.apply(locale);
    }

    /** Approves what was submitted, if it is what was read; the variant goes to the log. */
    public Snapshot approve(UUID id, Member member, Reading reading, @Nullable String waiver) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            Locale locale = it.key.locale();
            it.reviewing()
                    .approve(
                            order(it, member, waiver, reading),
                            headline -> slugs.forHeadline(locale, headline, it.key.articleId()),
                            inspection,
                            hash,
                            clock.instant());
        });
    }

    /** Puts the reviewer's text in the place of a submitted one. */
    public SegmentOf edit(UUID id, Member member, String segment, String target, String sourceHash) {
        return changes.apply(id, it -> {
            member.mustReview(it.key);
            Segment after = it.reviewing().edit(segment, target, sourceHash, member.name(), clock.instant());
            return new SegmentOf(after, it.snapshot());
        });
    }

    /** Lets what one rule finds in a sentence pass; own work only as the rule of the locale allows approval of it. */
    public SegmentOf waive(UUID id, Member member, String segment, String code, String reason) {
        return changes.apply(id, it -> {
            member.mustReview(it.key);
            ApprovalOrder order = order(it, member, reason, Reading.UNSAID);
            Segment after = it.reviewing().waive(segment, code, reason, order, inspection, clock.instant());
            return new SegmentOf(after, it.snapshot());
        });
    }

    private ApprovalOrder order(Translation it, Member member, @Nullable String waiver, Reading reading) {
        return new ApprovalOrder(
                member.name(), rules.apply(it.key.locale()), waiver, reading.sourceRevision(), reading.textHash());
    }

    /**
     * Sends the translation back with a comment.
     *
     * @param remarks comments by the id of the segment, which is sent back too
     */
    public Snapshot reject(UUID id, Member member, String comment, List<String> segments, Map<String, String> remarks) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            remarks.forEach((segment, text) -> it.discussing().comment(segment, text, member.name(), clock.instant()));
            List<String> all = Stream.concat(segments.stream(), remarks.keySet().stream())
                    .distinct()
                    .toList();
            it.reviewing().reject(new Rejection(comment, member.name(), clock.instant()), all);
        });
    }

    /** Puts a submitted or approved translation back on the desk; translators may do so too. */
    public Snapshot reopen(UUID id, Member member, List<String> segments) {
        return changes.change(id, it -> {
            member.mustSee(it.key);
            it.reviewing().reopen(member.name(), segments, clock.instant());
        });
    }

    /**
     * Chooses the slug that the next approval gives the variant; for reviewers, and translators under their claim.
     *
     * @param replaces the slug that was read, empty for none; null to choose whatever it is now
     */
    public Snapshot chooseSlug(UUID id, Member member, String slug, @Nullable String replaces, long token) {
        return changes.change(id, it -> {
            if (!member.reviews(it.key.tag())) {
                member.mustTranslate(it.key);
                it.lease.held(member.name(), token, clock.instant());
            }
            String latest = it.snapshot().latestSlug();
            if (replaces != null && !replaces.equals(latest == null ? "" : latest)) {
                throw new Refused(new Refusal.SlugChanged(latest));
            }
            if (!slugs.claim(it.key.locale(), slug, it.key.articleId())) {
                throw new Refused(new Refusal.SlugTaken(slug));
            }
            it.reviewing().chooseSlug(slug, member.name(), clock.instant());
        });
    }
}
