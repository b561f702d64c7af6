package dev.stele.e2e.history.check;

import dev.stele.e2e.history.check.State.Shown;
import dev.stele.e2e.history.record.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes what shall be live from the events of one article: an implementation of docs/model.md of its own. */
final class Publishing {

    private record Order(long sequence, int revision, boolean together) {}

    private record Text(int version, String token, String path) {}

    private final Set<String> applied = new HashSet<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Order> standing = new HashMap<>();
    private final Map<String, Long> withdrawn = new HashMap<>();
    private final Map<String, Integer> furthest = new HashMap<>();
    private final TreeMap<String, Shown> live = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final List<State> states = new ArrayList<>();
    private boolean changed;
    private boolean together;

    private Publishing() {}

    static Timeline of(List<Fact> facts) {
        Publishing publishing = new Publishing();
        publishing.states.add(new State(new TreeMap<>(), Set.of(), Set.of(), new Fact.Other("", "", "", 0), false));
        facts.forEach(publishing::apply);
        return new Timeline(publishing.states);
    }

    private void apply(Fact fact) {
        if (!applied.add(fact.stream() + ' ' + fact.sequence())) {
            return;
        }
        changed = false;
        together = false;
        switch (fact) {
            case Fact.Released it -> texts.put(key(it.locale(), it.revision()), new Text(0, it.token(), it.path()));
            case Fact.Approved it ->
                texts.put(key(it.locale(), it.revision()), new Text(it.version(), it.token(), it.path()));
            case Fact.Ordered it -> order(it);
            case Fact.Withdrawn it -> withdraw(it);
            case Fact.Other it -> {}
        }
        standing.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        () -> new TreeMap<>(Comparator.comparingLong(Order::sequence)),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach(this::meet);
        if (changed) {
            states.add(new State(new TreeMap<>(live), Set.copyOf(gone), Set.copyOf(given), fact, together));
        }
    }

    private void order(Fact.Ordered it) {
        Order order = new Order(it.sequence(), it.revision(), it.together());
        for (String locale : it.locales()) {
            Order before = standing.get(locale);
            long newest = Math.max(before == null ? 0 : before.sequence(), withdrawnAt(locale));
            if (it.sequence() > newest && furthest.getOrDefault(locale, 0) <= it.revision()) {
                standing.put(locale, order);
            }
        }
    }

    private void withdraw(Fact.Withdrawn it) {
        Set<String> locales = new HashSet<>(it.locales());
        if (locales.isEmpty()) {
            withdrawn.merge("", it.sequence(), Math::max);
        }
        locales.forEach(locale -> withdrawn.merge(locale, it.sequence(), Math::max));
        standing.entrySet()
                .removeIf(entry -> (locales.isEmpty() || locales.contains(entry.getKey()))
                        && entry.getValue().sequence() < it.sequence());
        for (String locale : List.copyOf(live.keySet())) {
            Shown shown = live.get(locale);
            if ((locales.isEmpty() || locales.contains(locale)) && shown != null && shown.order() < it.sequence()) {
                live.remove(locale);
                gone.add(locale);
                changed = true;
            }
        }
    }

    private void meet(Order order, List<String> locales) {
        boolean all = locales.stream().allMatch(locale -> text(locale, order).isPresent());
        if (all || !order.together()) {
            locales.forEach(locale -> text(locale, order).ifPresent(text -> show(locale, order, text)));
            together |= changed && order.together() && locales.size() > 1;
        }
    }

    private void show(String locale, Order order, Text text) {
        Shown now = live.get(locale);
        Shown next = new Shown(order.revision(), text.version(), order.sequence(), text.token(), text.path());
        live.put(locale, next);
        if (now == null || now.revision() != next.revision() || now.version() != next.version()) {
            furthest.put(locale, order.revision());
            gone.remove(locale);
            given.add(text.path());
            changed = true;
        }
    }

    private Optional<Text> text(String locale, Order order) {
        return Optional.ofNullable(texts.get(key(locale, order.revision())));
    }

    private long withdrawnAt(String locale) {
        return Math.max(withdrawn.getOrDefault("", 0L), withdrawn.getOrDefault(locale, 0L));
    }

    private static String key(String locale, int revision) {
        return locale + ' ' + revision;
    }
}
