package dev.stele.content.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is ordered, under embargo and withdrawn, locale by locale.
 *
 * @param orders at most one for each locale
 * @param missed embargoes that ended without a publication, at most one for each locale, until the next order
 * @param withdrawals the last one of each locale that was ordered once and is not any more
 */
public record Publishing(
        List<StandingOrder> orders, List<Schedule> schedules, List<Missed> missed, List<Withdrawal> withdrawals) {
    public static final Publishing NOTHING = new Publishing(List.of(), List.of(), List.of(), List.of());

    /** Of all schedules together, with a reason each; an article must fit one document of the store. */
    private static final int MOST_OVERRIDES = 500;

    Publishing order(int revision, Publication wanted, Author by) {
        List<String> locales = wanted.locales();
        List<StandingOrder> kept = new ArrayList<>(ordersOutside(locales));
        locales.forEach(l -> kept.add(new StandingOrder(l, revision, wanted.mode(), by.at(), by.name())));
        return new Publishing(kept, schedulesOutside(locales), missedOutside(locales), withdrawalsOutside(locales));
    }

    Publishing schedule(Schedule schedule) {
        List<Schedule> kept = new ArrayList<>(schedulesOutside(schedule.locales()));
        kept.add(schedule);
        if (kept.stream().mapToInt(it -> it.overrides().size()).sum() > MOST_OVERRIDES) {
            throw new ArticleRefusal.TooManyOverrides(MOST_OVERRIDES);
        }
        return new Publishing(orders, kept, missedOutside(schedule.locales()), withdrawals);
    }

    Publishing withdraw(Collection<String> locales, String reason, Author by) {
        List<String> gone = orders.stream()
                .map(StandingOrder::locale)
                .filter(locales::contains)
                .toList();
        List<Withdrawal> all = new ArrayList<>(withdrawalsOutside(gone));
        gone.forEach(l -> all.add(new Withdrawal(l, reason, by.at(), by.name())));
        return new Publishing(ordersOutside(locales), schedulesOutside(locales), missedOutside(locales), all);
    }

    /** The embargo is over, and nothing was published. */
    Publishing miss(Schedule schedule, List<UUID> pictures, List<String> findings) {
        List<Missed> all = new ArrayList<>(missedOutside(schedule.locales()));
        schedule.locales()
                .forEach(l -> all.add(new Missed(l, schedule.revision(), schedule.due(), pictures, findings)));
        return new Publishing(
                orders, schedules.stream().filter(s -> !s.equals(schedule)).toList(), all, withdrawals);
    }

    public List<Schedule> due(Instant now) {
        return schedules.stream()
                .filter(s -> !s.due().isAfter(now))
                .sorted(Comparator.comparing(Schedule::due))
                .toList();
    }

    ArticleState state(Revision current) {
        if (!orders.isEmpty()) return ArticleState.ORDERED;
        if (!schedules.isEmpty()) return ArticleState.SCHEDULED;
        if (!withdrawals.isEmpty()) return ArticleState.WITHDRAWN;
        return current.isReleased() ? ArticleState.RELEASED : ArticleState.DRAFT;
    }

    /** The locales that were ordered once and are not any more. */
    public Set<String> withdrawn() {
        return withdrawals.stream().map(Withdrawal::locale).collect(Collectors.toCollection(TreeSet::new));
    }

    /** When the next embargo ends. */
    public Optional<Instant> nextDue() {
        return schedules.stream().map(Schedule::due).min(Comparator.naturalOrder());
    }

    boolean everOrdered(Collection<String> locales) {
        return Stream.concat(
                        withdrawn().stream(),
                        Stream.concat(
                                orders.stream().map(StandingOrder::locale),
                                schedules.stream().flatMap(s -> s.locales().stream())))
                .anyMatch(locales::contains);
    }

    boolean isOrdered(Collection<String> locales) {
        return orders.stream().anyMatch(o -> locales.contains(o.locale()));
    }

    boolean concerns(Collection<String> locales) {
        return isOrdered(locales)
                || schedules.stream().anyMatch(s -> s.locales().stream().anyMatch(locales::contains));
    }

    private List<StandingOrder> ordersOutside(Collection<String> locales) {
        return orders.stream().filter(o -> !locales.contains(o.locale())).toList();
    }

    private List<Missed> missedOutside(Collection<String> locales) {
        return missed.stream().filter(m -> !locales.contains(m.locale())).toList();
    }

    private List<Schedule> schedulesOutside(Collection<String> locales) {
        return schedules.stream()
                .map(s -> s.without(locales))
                .filter(s -> !s.locales().isEmpty())
                .toList();
    }

    private List<Withdrawal> withdrawalsOutside(Collection<String> locales) {
        return withdrawals.stream().filter(w -> !locales.contains(w.locale())).toList();
    }
}
