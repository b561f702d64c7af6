package dev.stele.publisher.article.persistence;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.HaltPoints;
import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.SiteConfigured;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Moved;
import dev.stele.publisher.article.Rendition;
import dev.stele.publisher.article.Route;
import dev.stele.publisher.article.SiteStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** A data database in MongoDB, in the shapes of {@code docs/site-store.md}. */
final class MongoSite implements SiteStore {

    private static final String VERSION = "version";

    private final MongoDatabase database;
    private final RenditionDocuments renditions;
    private final DossierDocuments dossiers;
    private final SurroundingsDocuments surroundings;

    MongoSite(MongoDatabase database, EventCodec codec) {
        this.database = database;
        this.renditions = new RenditionDocuments(codec);
        this.dossiers = new DossierDocuments(codec);
        this.surroundings = new SurroundingsDocuments(codec);
    }

    @Override
    public Map<UUID, Dossier> dossiers(Collection<UUID> articles) {
        Map<UUID, Dossier> found = new HashMap<>();
        List<String> ids = articles.stream().map(UUID::toString).toList();
        for (Document d : collection("dossiers").find(in("_id", ids))) {
            Dossier dossier = dossiers.from(d);
            found.put(dossier.articleId(), dossier);
        }
        return found;
    }

    @Override
    public void addRenditions(List<Rendition> pages) {
        Writes.insertAbsent(
                collection("renditions"), pages.stream().map(renditions::of).toList());
    }

    @Override
    public void addPictures(List<MediaPublished> pictures) {
        Writes.insertAbsent(
                collection("media"), pictures.stream().map(MongoSite::picture).toList());
        // After the write: what is taken down at the same moment is removed by whoever comes second.
        List<String> ids =
                pictures.stream().map(e -> e.mediaId().toString()).distinct().toList();
        collection("takenDown").find(in("_id", ids)).forEach(d -> removePicture(d.getString("_id")));
    }

    @Override
    public void takeDown(Collection<UUID> pictures) {
        List<String> ids = pictures.stream().map(UUID::toString).toList();
        Writes.insertAbsent(
                collection("takenDown"),
                ids.stream().map(id -> new Document("_id", id)).toList());
        ids.forEach(this::removePicture);
    }

    /** All of its renditions, whose ids begin with its own and a slash. */
    private void removePicture(String id) {
        collection("media").deleteMany(new Document("_id", new Document("$gt", id + "/").append("$lt", id + "0")));
    }

    @Override
    public void reveal(Collection<UUID> pictures) {
        Writes.insertAbsent(
                collection("shown"),
                pictures.stream().map(id -> new Document("_id", id.toString())).toList());
    }

    @Override
    public Map<String, UUID> claim(Collection<Route> routes) {
        List<Route> wanted = List.copyOf(routes);
        Set<Integer> taken = Writes.insertAbsent(
                collection("routes"), wanted.stream().map(MongoSite::route).toList());
        Map<String, UUID> owners = new HashMap<>();
        wanted.forEach(route -> owners.put(route.id(), route.articleId()));
        List<String> ids = taken.stream().map(i -> wanted.get(i).id()).toList();
        if (!ids.isEmpty()) {
            for (Document d : collection("routes").find(in("_id", ids))) {
                owners.put(d.getString("_id"), UUID.fromString(d.getString("articleId")));
            }
        }
        return owners;
    }

    @Override
    public void flip(List<Dossier> changed) {
        HaltPoints.reached("page-before-flip");
        Writes.replaceOlder(
                collection("articles"),
                VERSION,
                changed.stream().map(ManifestDocuments::of).toList());
        HaltPoints.reached("page-after-flip");
    }

    @Override
    public void keep(List<Dossier> changed) {
        Writes.replaceOlder(
                collection("dossiers"),
                VERSION,
                changed.stream().map(dossiers::of).toList());
    }

    @Override
    public void curate(FrontCurated front) {
        Writes.replaceOlder(collection("fronts"), "sequence", List.of(surroundings.of(front)));
    }

    @Override
    public void move(List<Moved> moves) {
        List<Document> queried = MovedDocuments.queried(moves);
        if (!queried.isEmpty()) {
            Writes.insertAbsent(collection("moved"), queried);
        }
        Writes.replaceOlder(
                collection("moved"),
                "sequence",
                moves.stream().map(MovedDocuments::of).toList());
    }

    @Override
    public void configure(SiteConfigured site) {
        Writes.replaceOlder(collection("site"), "sequence", List.of(surroundings.of(site)));
    }

    @Override
    public void atOnce(List<Runnable> writes) {
        AtOnce.all(writes);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    private static Document picture(MediaPublished e) {
        return new Document("_id", e.mediaId() + "/" + e.name())
                .append("mediaId", e.mediaId().toString())
                .append("width", e.width())
                .append("height", e.height())
                .append("type", e.type())
                .append("sha256", e.sha256())
                .append("data", new Binary(e.data()));
    }

    private static Document route(Route route) {
        return new Document("_id", route.id())
                .append("articleId", route.articleId().toString())
                .append("locale", route.locale());
    }
}
