package dev.stele.content.media.persistence;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import dev.stele.content.media.Picture;
import dev.stele.content.media.PictureFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.springframework.stereotype.Repository;

/** Bytes of pictures in the GridFS bucket {@code pictures}, under {@code id/original} and {@code id/name}. */
@Repository
class GridFsPictureFiles implements PictureFiles {
    private static final String ORIGINAL = "original";

    private final GridFSBucket bucket;

    GridFsPictureFiles(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "pictures");
    }

    @Override
    public void keepOriginal(UUID picture, byte[] data) {
        keep(picture, ORIGINAL, data);
    }

    @Override
    public void keep(UUID picture, String name, byte[] data) {
        String id = picture + "/" + name;
        bucket.uploadFromStream(new BsonString(id), id, new ByteArrayInputStream(data));
    }

    @Override
    public Optional<byte[]> original(UUID picture) {
        return rendition(picture, ORIGINAL);
    }

    @Override
    public Optional<byte[]> rendition(UUID picture, String name) {
        try (GridFSDownloadStream stream = bucket.openDownloadStream(new BsonString(picture + "/" + name))) {
            return Optional.of(stream.readAllBytes());
        } catch (MongoGridFSException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(Picture picture) {
        delete(picture.id() + "/" + ORIGINAL);
        picture.renditions().forEach(rendition -> delete(picture.id() + "/" + rendition.name()));
    }

    private void delete(String id) {
        try {
            bucket.delete(new BsonString(id));
        } catch (MongoGridFSException e) {
            // It is gone already.
        }
    }
}
