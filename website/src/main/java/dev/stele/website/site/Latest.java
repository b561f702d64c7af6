package dev.stele.website.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The newest of all articles that are live somewhere.
 *
 * @param articles newest first
 * @param complete whether there are no others
 */
record Latest(List<LiveArticle> articles, boolean complete) {

    /** Enough for every list but the far pages of sections and tags. */
    static final int MOST = 400;

    /** Where nothing has been read yet. */
    static final Latest UNKNOWN = new Latest(List.of(), false);

    private static final int FEWEST = MOST / 2;
    private static final Comparator<LiveArticle> NEWEST_FIRST =
            Comparator.comparing(LiveArticle::publishedAt).reversed().thenComparing(LiveArticle::id);

    static Latest of(Collection<LiveArticle> found, boolean complete) {
        List<LiveArticle> sorted = found.stream().sorted(NEWEST_FIRST).toList();
        return sorted.size() <= MOST ? new Latest(sorted, complete) : new Latest(sorted.subList(0, MOST), false);
    }

    /** Whether withdrawals have left so few that it is time to look for others. */
    boolean isWorn() {
        return !complete && articles.size() < FEWEST;
    }

    /** With these articles as they are now; one that is not among the found is live nowhere. */
    Latest changed(Collection<String> ids, Map<String, LiveArticle> found) {
        Set<String> replaced = new HashSet<>(ids);
        List<LiveArticle> all = new ArrayList<>(articles);
        all.removeIf(article -> replaced.contains(article.id()));
        for (LiveArticle article : found.values()) {
            // Below the last one known there may be others that are newer.
            if (reaches(article) && !article.live().isEmpty()) {
                all.add(article);
            }
        }
        return of(all, complete);
    }

    /** What the selection asks for; empty when the answer may reach beyond what is known. */
    Optional<List<LiveArticle>> find(Selection wanted) {
        if (wanted.after() != null) {
            return reaches(wanted.after()) ? Optional.of(found(articles.reversed(), wanted)) : Optional.empty();
        }
        if (reachesBeyond(wanted)) {
            return Optional.empty();
        }
        List<LiveArticle> found = found(articles, wanted);
        return complete || found.size() == wanted.limit() ? Optional.of(found) : Optional.empty();
    }

    /** What can be told without looking at the articles: most of those that read an old article ask for what was before it. */
    private boolean reachesBeyond(Selection wanted) {
        return !complete
                && (wanted.skip() + wanted.limit() > articles.size()
                        || (wanted.before() != null && !reaches(wanted.before())));
    }

    /** Whether all that came later is known. */
    private boolean reaches(Instant moment) {
        return complete
                || (!articles.isEmpty() && articles.getLast().publishedAt().isBefore(moment));
    }

    /** Whether the article belongs among these, if it is live. */
    boolean reaches(LiveArticle article) {
        return complete || !articles.isEmpty() && NEWEST_FIRST.compare(article, articles.getLast()) <= 0;
    }

    private static List<LiveArticle> found(List<LiveArticle> ordered, Selection wanted) {
        return ordered.stream()
                .filter(wanted::takes)
                .skip(wanted.skip())
                .limit(wanted.limit())
                .toList();
    }
}
