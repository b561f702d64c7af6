package dev.stele.content.media.persistence;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import dev.stele.content.media.PictureFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonString;
import org.springframework.stereotype.Repository;

/** Bytes of pictures in the GridFS bucket {@code pictures}, under {@code id/original} and {@code id/width}. */
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
    public void keep(UUID picture, int width, byte[] data) {
        keep(picture, String.valueOf(width), data);
    }

    private void keep(UUID picture, String size, byte[] data) {
        String id = picture + "/" + size;
        bucket.uploadFromStream(new BsonString(id), id, new ByteArrayInputStream(data));
    }

    @Override
    public Optional<byte[]> original(UUID picture) {
        return load(picture, ORIGINAL);
    }

    @Override
    public Optional<byte[]> rendition(UUID picture, int width) {
        return load(picture, String.valueOf(width));
    }

    private Optional<byte[]> load(UUID picture, String size) {
        try (GridFSDownloadStream stream = bucket.openDownloadStream(new BsonString(picture + "/" + size))) {
            return Optional.of(stream.readAllBytes());
        } catch (MongoGridFSException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
