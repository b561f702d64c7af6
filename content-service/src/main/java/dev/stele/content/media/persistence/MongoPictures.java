package dev.stele.content.media.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import dev.stele.chassis.store.Indexing;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Descriptions of pictures in the collection {@code media}. */
@Repository
class MongoPictures implements Pictures, Indexing {
    private final MongoCollection<Document> media;

    MongoPictures(MongoDatabase database) {
        this.media = database.getCollection("media");
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection("media").createIndex(Indexes.descending("createdAt", "_id"));
    }

    @Override
    public Optional<Picture> find(UUID id) {
        return Optional.ofNullable(media.find(eq("_id", id.toString())).first()).map(PictureDocument::read);
    }

    @Override
    public List<Picture> findAll(Collection<UUID> ids) {
        Map<UUID, Picture> found = new HashMap<>();
        media.find(in("_id", ids.stream().map(UUID::toString).toList()))
                .projection(exclude("words"))
                .map(PictureDocument::read)
                .forEach(p -> found.put(p.id(), p));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void add(Picture picture) {
        media.insertOne(PictureDocument.write(picture));
    }

    @Override
    public boolean describe(Picture picture) {
        Document d = PictureDocument.write(picture);
        Document set = new Document();
        for (String field : PictureDocument.SAID) set.append(field, d.get(field));
        return media.updateOne(
                                new Document("_id", picture.id().toString()).append("version", picture.version()),
                                new Document("$set", set).append("$inc", new Document("version", 1L)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public Page list(Filter wanted) {
        Bson filter = wanted.search() == null
                ? Filters.exists("takenDown", false)
                : Filters.and(
                        Filters.exists("takenDown", false),
                        Filters.regex("words", Pattern.quote(PictureDocument.folded(wanted.search()))));
        List<Picture> items = media.find(filter)
                .projection(exclude("words"))
                .sort(new Document("createdAt", -1).append("_id", -1))
                .skip(wanted.page() * wanted.size())
                .limit(wanted.size())
                .map(PictureDocument::read)
                .into(new ArrayList<>());
        return new Page(items, media.countDocuments(filter));
    }
}
