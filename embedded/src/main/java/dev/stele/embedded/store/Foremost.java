package dev.stele.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many documents in an order; no more are held than are wanted. Of equals the earlier offered go first. */
final class Foremost {

    private record Placed(Document document, long place) {}

    private final Comparator<Placed> order;
    private final long most;
    private final PriorityQueue<Placed> kept;
    private long offered;

    Foremost(Comparator<Document> order, long most) {
        this.order = Comparator.comparing(Placed::document, order).thenComparingLong(Placed::place);
        this.most = most;
        this.kept = new PriorityQueue<>(this.order.reversed());
    }

    void offer(Document document) {
        kept.add(new Placed(document, offered++));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    List<Document> inOrder() {
        return kept.stream().sorted(order).map(Placed::document).toList();
    }
}
