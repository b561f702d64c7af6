package dev.stele.content.article;

import dev.stele.content.media.Picture;
import dev.stele.contracts.NewsEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One story or page in its source language; every fact about it is raised here, in one sequence. */
public final class Article {
    private final Origin origin;
    private final Facts facts;
    private final Set<String> claims;
    private final Set<String> pictures;
    private final List<RuleOverride> overrides;
    private long version;
    private Revision current;
    private @Nullable Integer lastReleased;
    private @Nullable Revision superseded;
    private Publishing publishing;
    private Author updated;

    private Article(ArticleSnapshot s) {
        origin = s.origin();
        facts = new Facts(s.origin(), s.sequence());
        claims = new TreeSet<>(s.claims());
        pictures = new TreeSet<>(s.pictures());
        overrides = new ArrayList<>(s.overrides());
        version = s.version();
        current = s.current();
        lastReleased = s.lastReleased();
        publishing = s.publishing();
        updated = s.updated();
    }

    /** A new article with its first revision. */
    public static Article draft(Origin origin, Draft draft) {
        Article article = restore(ArticleSnapshot.of(origin, Revision.first(draft, origin.created())));
        article.claim(article.current);
        return article;
    }

    public static Article restore(ArticleSnapshot snapshot) {
        return new Article(snapshot);
    }

    public ArticleSnapshot snapshot() {
        return new ArticleSnapshot(
                origin,
                version,
                facts.sequence(),
                current,
                lastReleased,
                publishing,
                claims,
                pictures,
                overrides,
                updated);
    }

    /** Refuses an editor who has not seen the present version. */
    public void require(long expected) {
        if (version != expected) throw new ArticleRefusal.Stale(origin.id(), expected);
    }

    public void edit(Draft draft, Author by, ContentHash hashes) {
        Revision next = current.next(draft, by, hashes);
        claim(next);
        superseded = current;
        current = next;
        updated = by;
    }

    /** Refuses pictures that may not be shown from that moment on, unless readers of this article have them already. */
    public void requireRights(List<Picture> shown, Instant at) {
        List<UUID> expired = expired(shown, at);
        if (!expired.isEmpty()) throw new ArticleRefusal.PicturesExpired(expired);
    }

    private List<UUID> expired(List<Picture> shown, Instant at) {
        return shown.stream()
                .filter(p -> !p.mayBePublished(at)
                        && p.renditions().stream().noneMatch(r -> pictures.contains(p.id() + "/" + r.name())))
                .map(Picture::id)
                .toList();
    }

    /** Refuses a revision that is neither the current one nor the newest final one. */
    public void requirePublishable(int revision) {
        boolean known =
                revision == current.number() || Integer.valueOf(revision).equals(lastReleased);
        if (!known) throw new ArticleRefusal.NotReleased(revision, lastReleased);
    }

    /** Makes the current revision final; does nothing when it is already. */
    public void release(
            Revision.Release release, List<Picture> shown, @Nullable Instant translationsDue, ContentHash hashes) {
        if (current.isReleased()) {
            current.requireSame(release);
            return;
        }
        current = current.released(release, hashes);
        lastReleased = current.number();
        updated = new Author(release.by(), release.at());
        facts.released(current, release, shown, translationsDue);
    }

    /** Remembers who published a revision in spite of which rule, and why: the last reason that was given. */
    public void override(int revision, Map<String, String> reasonsByRule, Author by) {
        RuleOverride.add(revision, reasonsByRule, by, overrides);
    }

    /** Orders the newest final revision live; its pictures go ahead of it. */
    public void order(Publication wanted, List<Picture> shown, Author by) {
        order(released(wanted), wanted, shown, by);
        updated = by;
    }

    /**
     * Keeps the newest final revision under embargo.
     *
     * @param overrides that count when this embargo ends, and for no other order
     */
    public void schedule(Publication wanted, Instant due, Map<String, String> overrides, Author by) {
        publishing = publishing.schedule(Schedule.of(released(wanted), wanted, due, overrides, by.name()));
        updated = by;
    }

    /**
     * Orders what was under embargo until now, unless the right to show its pictures has ended meanwhile.
     *
     * @param findings that block it now, as {@code rule@pointer}; then it is not ordered either
     */
    public void lift(Schedule schedule, List<Picture> shown, List<String> findings, Instant now) {
        List<UUID> expired = expired(shown, now);
        if (expired.isEmpty() && findings.isEmpty()) {
            order(schedule.revision(), schedule.publication(), shown, new Author(schedule.by(), now));
        } else {
            publishing = publishing.miss(schedule, expired, findings);
        }
    }

    /** Takes the article from the readers; no locales means all. False where it is withdrawn already. */
    public boolean withdraw(List<String> locales, String reason, Author by) {
        List<String> meant = locales.isEmpty() ? origin.locales() : origin.known(locales);
        if (!publishing.everOrdered(meant)) throw new ArticleRefusal.NeverOrdered(origin.id());
        if (!publishing.concerns(meant)) return false;
        boolean ordered = publishing.isOrdered(meant);
        publishing = publishing.withdraw(meant, reason, by);
        updated = by;
        // Nobody was told of an embargo, and its translators may go on.
        if (ordered) facts.withdrawn(List.copyOf(locales), by.at());
        return true;
    }

    /** Called by the store once the changes are written. */
    public void saved() {
        version++;
        superseded = null;
        facts.saved();
    }

    private void order(int revision, Publication wanted, List<Picture> shown, Author by) {
        for (Picture picture : shown) {
            picture.renditions().stream()
                    .filter(r -> pictures.add(picture.id() + "/" + r.name()))
                    .forEach(r -> facts.shown(picture.id(), r, by.at()));
        }
        publishing = publishing.order(revision, wanted, by);
        facts.ordered(revision, wanted, by.at());
    }

    private int released(Publication wanted) {
        if (lastReleased == null) throw new IllegalStateException("nothing is released");
        origin.known(wanted.locales());
        return lastReleased;
    }

    private void claim(Revision revision) {
        String slug = revision.content().slug();
        if (slug != null) Slug.add(Slug.claim(origin, slug), claims);
    }

    /** The revision that the last edit replaced; the store keeps it before it writes the new one. */
    public @Nullable Revision superseded() {
        return superseded;
    }

    public List<NewsEvent> raised() {
        return facts.raised();
    }
}
