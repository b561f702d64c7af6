package dev.stele.publisher.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationMode;
import dev.stele.publisher.article.Orders.Order;
import dev.stele.publisher.article.Showing.Cause;
import dev.stele.publisher.article.Showing.Gone;
import dev.stele.publisher.article.Showing.Live;
import dev.stele.publisher.article.Showing.Mark;
import dev.stele.publisher.article.Showing.Past;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides after a fact what is live now: every order that can be met is met, and nothing goes backwards. */
final class Settlement {

    private final Dossier dossier;
    private final NewsEvent fact;
    private final SortedMap<String, Live> live;
    private final SortedMap<String, Gone> gone;
    private final SortedMap<String, Mark> furthest;
    private final SortedMap<String, List<Past>> past;
    private final SortedSet<UUID> pictures;
    private boolean visible;

    private Settlement(Dossier dossier, NewsEvent fact) {
        this.dossier = dossier;
        this.fact = fact;
        this.live = new TreeMap<>(dossier.showing().live());
        this.gone = new TreeMap<>(dossier.showing().gone());
        this.furthest = new TreeMap<>(dossier.showing().furthest());
        this.past = new TreeMap<>(dossier.showing().past());
        this.pictures = new TreeSet<>(dossier.showing().pictures());
    }

    static Showing after(NewsEvent fact, Dossier dossier) {
        Settlement settlement = new Settlement(dossier, fact);
        if (fact instanceof ArticleWithdrawn withdrawn) {
            settlement.takeDown(withdrawn);
        }
        dossier.orders().byOrder().forEach(settlement::meet);
        return settlement.outcome();
    }

    private void takeDown(ArticleWithdrawn e) {
        for (var entry : dossier.showing().live().entrySet()) {
            if (Orders.concerns(e, entry.getKey()) && entry.getValue().order() < e.sequence()) {
                gone.put(entry.getKey(), new Gone(entry.getValue().route(), e.occurredAt()));
                live.remove(entry.getKey());
                // What the newsroom takes back, it takes back with all that it said before.
                past.remove(entry.getKey());
                visible = true;
            }
        }
    }

    private void meet(Order order, List<String> locales) {
        boolean all = locales.stream().allMatch(locale -> ready(locale, order).isPresent());
        if (all || order.mode() == PublicationMode.AS_READY) {
            locales.forEach(locale -> ready(locale, order).ifPresent(variant -> show(locale, order, variant)));
        }
    }

    private Optional<Variant> ready(String locale, Order order) {
        return dossier.library().illustrated(order.revision())
                ? dossier.library().variant(locale, order.revision())
                : Optional.empty();
    }

    private void show(String locale, Order order, Variant variant) {
        Mark mark = furthest.get(locale);
        Live now = live.get(locale);
        if (now != null && now.revision() == order.revision() && now.version() == variant.version()) {
            live.put(locale, now.orderedBy(order.sequence()));
            return;
        }
        Instant at = fact.occurredAt();
        Instant first = mark == null ? at : mark.firstSince();
        String route = Route.wanted(dossier.kind(), locale, variant.slug());
        live.put(
                locale,
                new Live(
                        order.revision(),
                        variant.version(),
                        order.sequence(),
                        route,
                        at,
                        first,
                        updated(now, mark, order.revision()),
                        variant.summary()));
        if (now != null && dossier.kind() == ArticleKind.PAGE) {
            past.merge(locale, List.of(now.until(at)), Settlement::latest);
        }
        furthest.put(locale, new Mark(order.revision(), first));
        pictures.addAll(variant.pictures());
        gone.remove(locale);
        visible = true;
    }

    private static List<Past> latest(List<Past> before, List<Past> left) {
        List<Past> all = Stream.concat(before.stream(), left.stream()).toList();
        return all.subList(Math.max(0, all.size() - Showing.MOST_PAST), all.size());
    }

    /** Small changes are not told to readers: neither a MINOR revision nor another translation of the same one. */
    private @Nullable Instant updated(@Nullable Live now, @Nullable Mark mark, int revision) {
        if (mark == null) {
            return null;
        }
        if (now == null) {
            return fact.occurredAt();
        }
        return dossier.library().onlySmallChanges(now.revision(), revision) ? now.updated() : fact.occurredAt();
    }

    private Showing outcome() {
        Showing before = dossier.showing();
        if (!visible) {
            return before.orderedBy(live);
        }
        Instant first = before.publishedAt();
        return new Showing(
                live,
                gone,
                furthest,
                past,
                pictures,
                before.flips() + 1,
                first == null ? fact.occurredAt() : first,
                fact.occurredAt(),
                new Cause(fact.stream(), fact.sequence()));
    }
}
