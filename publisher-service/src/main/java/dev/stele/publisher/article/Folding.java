package dev.stele.publisher.article;

import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.SiteConfigured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Applies runs of facts to a site. Pages are written before they are shown and dossiers after, so a run that was cut
 * short anywhere can be applied again and ends in the same bytes. What is shown is told before the dossiers are written:
 * nobody waits for those.
 */
public final class Folding {

    /** A fact of the run that cannot be applied, and why. */
    public record Refusal(int index, RuntimeException reason) {}

    /** What became of a run. */
    public record Result(int flips, List<Refusal> refusals) {}

    private final Fold fold;
    private final SiteStore store;
    private final Addresses addresses;
    private final Announcer announcer;

    public Folding(Fold fold, SiteStore store, Decisions decisions, Announcer announcer) {
        this.fold = fold;
        this.store = store;
        this.addresses = new Addresses(store, decisions);
        this.announcer = announcer;
    }

    /** Folds the facts in their order, writes what follows from them, and tells what changed. */
    public Result apply(List<NewsEvent> facts) {
        Batch batch = new Batch();
        batch.dossiers.putAll(store.dossiers(articles(facts)));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            try {
                add(batch, facts.get(i));
            } catch (RuntimeException e) {
                refusals.add(new Refusal(i, e));
            }
        }
        prepare(batch);
        show(batch);
        CompletableFuture<?> told = announcer.announce(
                batch.of(batch.announced).stream().map(Announcement::of).toList(), batch.surroundings());
        if (!batch.changed.isEmpty()) {
            store.keep(batch.of(batch.changed));
        }
        told.join();
        return new Result(batch.flipped.size(), refusals);
    }

    private void add(Batch batch, NewsEvent fact) {
        switch (fact) {
            case FrontCurated front -> batch.add(front);
            case SiteConfigured site -> batch.add(site);
            case AddressesMoved moved -> batch.add(moved);
            case MediaTakenDown takenDown -> batch.takenDown.put(takenDown.mediaId(), takenDown);
            default -> batch.add(fold.apply(batch.dossier(UUID.fromString(fact.key())), fact));
        }
    }

    /** Everything that must be there before anything of it is shown. */
    private void prepare(Batch batch) {
        List<Runnable> writes = new ArrayList<>();
        if (!batch.renditions.isEmpty()) {
            writes.add(() -> store.addRenditions(batch.renditions));
        }
        if (!batch.pictures.isEmpty()) {
            writes.add(() -> store.addPictures(batch.pictures));
        }
        if (!batch.revealed.isEmpty()) {
            writes.add(() -> store.reveal(batch.revealed));
        }
        Map<UUID, SortedMap<String, String>> addressed = new HashMap<>();
        if (!batch.claims.isEmpty()) {
            writes.add(() -> addressed.putAll(addresses.give(batch.claims)));
        }
        store.atOnce(writes);
        addressed.forEach((article, given) -> batch.dossiers.computeIfPresent(article, (_, d) -> d.given(given)));
    }

    private void show(Batch batch) {
        if (!batch.takenDown.isEmpty()) {
            store.takeDown(batch.takenDown.keySet());
        }
        if (!batch.flipped.isEmpty()) {
            store.flip(batch.of(batch.flipped));
        }
        batch.fronts.values().forEach(store::curate);
        if (!batch.moves.isEmpty()) {
            store.move(List.copyOf(batch.moves.values()));
        }
        if (batch.site != null) {
            store.configure(batch.site);
        }
    }

    private static Set<UUID> articles(List<NewsEvent> facts) {
        Set<UUID> articles = new LinkedHashSet<>();
        for (NewsEvent fact : facts) {
            switch (fact) {
                case FrontCurated _, SiteConfigured _, AddressesMoved _, MediaTakenDown _ -> {}
                default -> articles.add(UUID.fromString(fact.key()));
            }
        }
        return articles;
    }
}
