package dev.stele.publisher.article.web;

import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Orders.Order;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an order waits for in each of its locales. */
final class Waiting {

    private Waiting() {}

    static Map<String, String> of(Dossier dossier, Order order, List<String> locales) {
        Map<String, String> waits = new TreeMap<>();
        for (String locale : locales) {
            if (!dossier.library().revisions().containsKey(order.revision())) {
                waits.put(locale, "REVISION");
            } else if (dossier.library().variant(locale, order.revision()).isEmpty()) {
                waits.put(locale, "APPROVAL");
            } else if (!dossier.library().illustrated(order.revision())) {
                waits.put(locale, "PICTURES");
            }
        }
        return waits;
    }
}
