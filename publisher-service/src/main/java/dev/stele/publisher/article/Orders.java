package dev.stele.publisher.article;

import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.PublicationOrdered;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What shall be live: the newest order of each locale, and the newest withdrawal that older orders cannot undo.
 *
 * @param standing by locale
 * @param withdrawn sequence of the newest withdrawal by locale
 * @param withdrawnAll sequence of the newest withdrawal of every locale, 0 when there was none
 */
public record Orders(SortedMap<String, Order> standing, SortedMap<String, Long> withdrawn, long withdrawnAll) {

    static final Orders NONE = new Orders(new TreeMap<>(), new TreeMap<>(), 0);

    /** The order that stands for a locale; locales that share a sequence were ordered in one. */
    public record Order(long sequence, int revision, PublicationMode mode) {}

    Orders given(PublicationOrdered e, Predicate<String> stillMeansSomething) {
        SortedMap<String, Order> next = new TreeMap<>(standing);
        Order order = new Order(e.sequence(), e.revision(), e.mode());
        e.locales().stream()
                .filter(locale -> e.sequence() > newest(locale))
                .filter(stillMeansSomething)
                .forEach(locale -> next.put(locale, order));
        return new Orders(next, withdrawn, withdrawnAll);
    }

    Orders withdrawn(ArticleWithdrawn e) {
        SortedMap<String, Order> next = new TreeMap<>(standing);
        next.entrySet()
                .removeIf(
                        entry -> concerns(e, entry.getKey()) && entry.getValue().sequence() < e.sequence());
        SortedMap<String, Long> marks = new TreeMap<>(withdrawn);
        e.locales().forEach(locale -> marks.merge(locale, e.sequence(), Math::max));
        return new Orders(next, marks, e.locales().isEmpty() ? Math.max(withdrawnAll, e.sequence()) : withdrawnAll);
    }

    static boolean concerns(ArticleWithdrawn e, String locale) {
        return e.locales().isEmpty() || e.locales().contains(locale);
    }

    /** The locales of each order that still stands, the oldest order first. */
    public SortedMap<Order, List<String>> byOrder() {
        return standing.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        () -> new TreeMap<>(Comparator.comparingLong(Order::sequence)),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private long newest(String locale) {
        Order order = standing.get(locale);
        return Math.max(
                order == null ? 0 : order.sequence(), Math.max(withdrawnAll, withdrawn.getOrDefault(locale, 0L)));
    }
}
