package dev.stele.website.site.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.bson.Document;

/** An article as far as its place in a list goes. */
record Ordered(String id, Instant publishedAt) {

    static final Comparator<Ordered> NEWEST_FIRST =
            Comparator.comparing(Ordered::publishedAt).reversed().thenComparing(Ordered::id);
    static final Comparator<Ordered> OLDEST_FIRST =
            Comparator.comparing(Ordered::publishedAt).thenComparing(Ordered::id);

    static Ordered of(Document d) {
        return new Ordered(Fields.text(d, "_id"), Fields.moment(d, "publishedAt"));
    }

    /** Keeps the first of many. */
    static final class First {

        private final Comparator<Ordered> order;
        private final int most;
        private final PriorityQueue<Ordered> kept;

        First(Comparator<Ordered> order, int most) {
            this.order = order;
            this.most = most;
            this.kept = new PriorityQueue<>(order.reversed());
        }

        void offer(Ordered article) {
            kept.add(article);
            if (kept.size() > most) {
                kept.remove();
            }
        }

        List<Ordered> sorted() {
            return kept.stream().sorted(order).toList();
        }
    }
}
