package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent.Legal;
import dev.stele.contracts.NewsEvent;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers see, and the furthest they have ever seen.
 *
 * @param live by locale
 * @param gone what was live and is withdrawn, by locale
 * @param furthest by locale; nothing before it is ever shown again
 * @param past by locale, what was live before, the newest last; of pages only, for they are agreements with readers
 * @param pictures all that readers of any locale have ever been shown
 * @param flips how often what is live has changed
 * @param lastFlip the fact that caused the newest of them
 */
public record Showing(
        SortedMap<String, Live> live,
        SortedMap<String, Gone> gone,
        SortedMap<String, Mark> furthest,
        SortedMap<String, List<Past>> past,
        SortedSet<UUID> pictures,
        long flips,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Cause lastFlip) {

    /** So many earlier texts of a page can be read in each locale; an agreement that changes oftener is none. */
    static final int MOST_PAST = 100;

    static final Showing NOTHING = new Showing(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), 0, null, null, null);

    /** A dossier from before pages had a past has none. */
    public Showing {
        past = past == null ? new TreeMap<>() : past;
    }

    /**
     * One live page.
     *
     * @param order sequence of the order that it fulfils
     * @param route the address that it wants; another may have it
     * @param updated when readers of the locale last got other than small changes, if they ever did
     */
    public record Live(
            int revision,
            int version,
            long order,
            String route,
            Instant since,
            Instant firstSince,
            @Nullable Instant updated,
            Summary summary) {

        /** The same page, now by a later order. */
        Live orderedBy(long sequence) {
            return new Live(revision, version, Math.max(order, sequence), route, since, firstSince, updated, summary);
        }

        /** A fact that was held back is older than what went live meanwhile; the time of that page is then none. */
        Past until(Instant end) {
            return new Past(revision, version, since, end.isBefore(since) ? since : end, summary.legal());
        }
    }

    /** A page that was live from {@code since} until another took its place. */
    public record Past(
            int revision,
            int version,
            Instant since,
            Instant until,
            @Nullable Legal legal) {}

    /** One withdrawn page. */
    public record Gone(String route, Instant since) {}

    /** The newest revision that readers of a locale have seen, and since when it has been live at all. */
    public record Mark(int revision, Instant firstSince) {}

    /** A position in a stream. */
    public record Cause(String stream, long sequence) {}

    /**
     * Whether readers of the locale have not yet seen a later revision than this. An order is asked once, when it is given:
     * afterwards only an order that takes its place can show something later.
     */
    boolean mayShow(String locale, int revision) {
        Mark mark = furthest.get(locale);
        return mark == null || mark.revision() <= revision;
    }

    /** The same pages, by later orders. */
    Showing orderedBy(SortedMap<String, Live> later) {
        return new Showing(later, gone, furthest, past, pictures, flips, publishedAt, changedAt, lastFlip);
    }

    boolean flippedBy(NewsEvent event) {
        return new Cause(event.stream(), event.sequence()).equals(lastFlip);
    }
}
