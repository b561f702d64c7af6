package dev.stele.translation.desk;

import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.slug.ChooseSlug;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reviewer's work: approve, or send back. */
public final class ReviewTranslation {

    private final Changes changes;
    private final ChooseSlug slugs;
    private final Function<Locale, FourEyes> rules;
    private final ContentHash hash;
    private final Clock clock;

    public ReviewTranslation(
            Translations translations,
            ChooseSlug slugs,
            Function<Locale, FourEyes> rules,
            ContentHash hash,
            Clock clock) {
        this.changes = new Changes(translations);
        this.slugs = slugs;
        this.rules = rules;
        this.hash = hash;
        this.clock = clock;
    }

    /** Approves what was submitted; the variant goes to the log. */
    public Snapshot approve(UUID id, Member member, @Nullable String waiver, @Nullable Integer sourceRevision) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            Locale locale = it.key.locale();
            it.reviewing()
                    .approve(
                            new ApprovalOrder(member.name(), rules.apply(locale), waiver, sourceRevision),
                            headline -> slugs.forHeadline(locale, headline, it.key.articleId()),
                            hash,
                            clock.instant());
        });
    }

    /** Sends the translation back with a comment. */
    public Snapshot reject(UUID id, Member member, String comment, List<String> segments) {
        return changes.change(id, it -> {
            member.mustReview(it.key);
            it.reviewing().reject(new Rejection(comment, member.name(), clock.instant()), segments);
        });
    }

    /** Puts a submitted or approved translation back on the desk; translators may do so too. */
    public Snapshot reopen(UUID id, Member member) {
        return changes.change(id, it -> {
            member.mustSee(it.key);
            it.reviewing().reopen();
        });
    }

    /** Adds a remark on a sentence. */
    public Comment comment(UUID id, Member member, String segment, String text) {
        return changes.apply(id, it -> {
            member.mustSee(it.key);
            Comment comment = new Comment(segment, text, member.name(), clock.instant());
            it.reviewing().comment(comment);
            return comment;
        });
    }

    /** Chooses the slug that the next approval gives the variant; for reviewers, and translators under their claim. */
    public Snapshot chooseSlug(UUID id, Member member, String slug, long token) {
        return changes.change(id, it -> {
            if (!member.reviews(it.key.tag())) {
                member.mustTranslate(it.key);
                it.lease.held(member.name(), token, clock.instant());
            }
            if (!slugs.claim(it.key.locale(), slug, it.key.articleId())) {
                throw new Refused(new Refusal.SlugTaken(slug));
            }
            it.reviewing().chooseSlug(slug);
        });
    }
}
