package dev.stele.publisher.article.persistence;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.SiteConfigured;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Moved;
import dev.stele.publisher.article.Rendition;
import dev.stele.publisher.article.Route;
import dev.stele.publisher.article.SiteStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;

/** A data database in memory, of the same documents, that can stop in the middle of any write. */
public final class MemorySite implements SiteStore {

    private static final EventCodec CODEC = new EventCodec();

    private final SortedMap<String, SortedMap<String, Document>> collections = new TreeMap<>();
    private final RenditionDocuments renditions = new RenditionDocuments(CODEC);
    private final DossierDocuments dossiers = new DossierDocuments(CODEC);
    private final SurroundingsDocuments surroundings = new SurroundingsDocuments(CODEC);
    private int untilHalt = Integer.MAX_VALUE;
    private Consumer<MemorySite> watcher = site -> {};

    /** The process died. */
    public static final class Halted extends RuntimeException {}

    public void haltAfter(int documents) {
        untilHalt = documents;
    }

    public void watch(Consumer<MemorySite> onEveryWrite) {
        watcher = onEveryWrite;
    }

    public SortedMap<String, Document> all(String collection) {
        return collections.computeIfAbsent(collection, name -> new TreeMap<>());
    }

    public Document article(UUID id) {
        return all("articles").get(id.toString());
    }

    /** Everything in one canonical text. */
    public String dump() {
        StringBuilder dump = new StringBuilder();
        collections.forEach((name, documents) -> documents
                .values()
                .forEach(d -> dump.append(name).append(' ').append(d.toJson()).append('\n')));
        return dump.toString();
    }

    @Override
    public Map<UUID, Dossier> dossiers(Collection<UUID> articles) {
        Map<UUID, Dossier> found = new HashMap<>();
        for (UUID id : articles) {
            Document d = all("dossiers").get(id.toString());
            if (d != null) {
                found.put(id, dossiers.from(d));
            }
        }
        return found;
    }

    @Override
    public void addRenditions(List<Rendition> pages) {
        pages.forEach(page -> insert("renditions", renditions.of(page)));
    }

    @Override
    public void addPictures(List<MediaPublished> pictures) {
        pictures.stream()
                .filter(e -> !all("takenDown").containsKey(e.mediaId().toString()))
                .forEach(e -> insert("media", new Document("_id", e.mediaId() + "/" + e.name())));
    }

    @Override
    public void takeDown(Collection<UUID> pictures) {
        pictures.forEach(id -> {
            insert("takenDown", new Document("_id", id.toString()));
            all("media").keySet().removeIf(name -> name.startsWith(id + "/"));
        });
    }

    @Override
    public void reveal(Collection<UUID> pictures) {
        pictures.forEach(id -> insert("shown", new Document("_id", id.toString())));
    }

    @Override
    public Map<String, UUID> claim(Collection<Route> routes) {
        Map<String, UUID> owners = new HashMap<>();
        for (Route route : new ArrayList<>(routes)) {
            insert(
                    "routes",
                    new Document("_id", route.id())
                            .append("articleId", route.articleId().toString()));
            owners.put(route.id(), UUID.fromString(all("routes").get(route.id()).getString("articleId")));
        }
        return owners;
    }

    @Override
    public void flip(List<Dossier> changed) {
        changed.forEach(dossier -> replaceOlder("articles", "version", ManifestDocuments.of(dossier)));
    }

    @Override
    public void keep(List<Dossier> changed) {
        changed.forEach(dossier -> replaceOlder("dossiers", "version", dossiers.of(dossier)));
    }

    @Override
    public void curate(FrontCurated front) {
        replaceOlder("fronts", "sequence", surroundings.of(front));
    }

    @Override
    public void move(List<Moved> moves) {
        MovedDocuments.queried(moves).forEach(d -> insert("moved", d));
        moves.forEach(moved -> replaceOlder("moved", "sequence", MovedDocuments.of(moved)));
    }

    @Override
    public void configure(SiteConfigured site) {
        replaceOlder("site", "sequence", surroundings.of(site));
    }

    private void insert(String collection, Document document) {
        write(() -> all(collection).putIfAbsent(document.getString("_id"), document));
    }

    private void replaceOlder(String collection, String number, Document document) {
        write(() -> all(collection)
                .merge(
                        document.getString("_id"),
                        document,
                        (old, now) -> now.getLong(number) > old.getLong(number) ? now : old));
    }

    private void write(Runnable change) {
        if (untilHalt-- == 0) {
            untilHalt = Integer.MAX_VALUE;
            throw new Halted();
        }
        change.run();
        watcher.accept(this);
    }
}
