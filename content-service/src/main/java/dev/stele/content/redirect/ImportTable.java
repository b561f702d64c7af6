package dev.stele.content.redirect;

import dev.stele.content.article.Articles;
import dev.stele.content.site.Sites;
import dev.stele.content.status.LivePages;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.OldAddress;
import dev.stele.contracts.SiteSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Service;

/** Takes a table of old addresses in; nothing of it when a row is refused. One that was cut off can be taken in again. */
@Service
public class ImportTable {
    private static final int AT_ONCE = 100;

    private final Redirects redirects;
    private final Articles articles;
    private final LivePages pages;
    private final Sites sites;
    private final RedirectSettings settings;
    private final Clock clock;

    ImportTable(
            Redirects redirects,
            Articles articles,
            LivePages pages,
            Sites sites,
            RedirectSettings settings,
            Clock clock) {
        this.redirects = redirects;
        this.articles = articles;
        this.pages = pages;
        this.sites = sites;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of the rows; a trial stores nothing. */
    public Report take(List<Row> rows, boolean trial, String by) {
        Surroundings around = around(rows);
        Table table = new Table(rows, around);
        List<Move> fresh = new ArrayList<>();
        int changed = 0;
        for (Move move : table.moves()) {
            Move known = around.known().get(move.from());
            if (move.equals(known)) continue;
            if (known != null) changed++;
            fresh.add(move);
        }
        int added = fresh.size() - changed;
        List<Report.Refusal> refusals = table.refusals();
        boolean stored = !trial && refusals.isEmpty();
        if (refusals.isEmpty() && redirects.count() + added > settings.maxAddresses()) {
            throw new UnreadableTable("too-many", "At most " + settings.maxAddresses() + " addresses in all.");
        }
        if (stored && !fresh.isEmpty()) redirects.write(fresh, clock.instant(), by);
        return new Report(
                stored,
                rows.size(),
                added,
                changed,
                table.moves().size() - fresh.size(),
                refusals.size(),
                refusals.stream().limit(Report.MOST_LISTED).toList());
    }

    private Surroundings around(List<Row> rows) {
        Set<String> keys = new HashSet<>();
        Set<String> paths = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (Row row : rows) {
            OldAddress.parse(row.from()).ifPresent(it -> note(it, keys, paths));
            switch (Target.of(row.to())) {
                case Target.Article(UUID id) -> ids.add(id);
                case Target.Path(OldAddress address) -> note(address, keys, paths);
                default -> {}
            }
        }
        SiteSettings site = sites.current();
        return new Surroundings(
                new SiteAddresses(site), Set.copyOf(site.locales()), pages.holders(paths), existing(ids), known(keys));
    }

    private static void note(OldAddress address, Set<String> keys, Set<String> paths) {
        keys.add(address.key());
        paths.add(address.path());
    }

    private Set<UUID> existing(Set<UUID> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> articles.existing(some).stream())
                .collect(Collectors.toSet());
    }

    /** With those that known ones lead on to, where a page of the site has become an old address since. */
    private Map<String, Move> known(Set<String> keys) {
        Map<String, Move> known = new HashMap<>(redirects.known(keys));
        Set<String> onward = new HashSet<>();
        known.values().forEach(move -> {
            if (move.path() != null) OldAddress.of(move.path(), null).ifPresent(it -> onward.add(it.key()));
        });
        onward.removeAll(known.keySet());
        known.putAll(redirects.known(onward));
        return known;
    }
}
