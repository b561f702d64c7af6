package dev.stele.content.media;

import dev.stele.content.media.Renditions.Encoded;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes an upload in: looked at, resized, and only then kept. */
@Service
public class TakeInPicture {
    /** What is said of a picture when it comes. */
    public record Description(
            @Nullable String credit, @Nullable String rights, Map<String, String> alt, Map<String, String> caption) {}

    /** Bytes that are not in memory yet. */
    @FunctionalInterface
    public interface Upload {
        byte[] read() throws IOException;
    }

    private final Pictures pictures;
    private final PictureFiles files;
    private final Renditions renditions;
    private final Clock clock;
    private final Semaphore places;

    TakeInPicture(Pictures pictures, PictureFiles files, Renditions renditions, MediaSettings settings, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.renditions = renditions;
        this.clock = clock;
        this.places = new Semaphore(settings.decoders());
    }

    /** Only so many pictures are in memory at once; the others wait on the disk. */
    public Picture take(Upload upload, Description description, String by) throws IOException {
        places.acquireUninterruptibly();
        try {
            return take(upload.read(), description, by);
        } finally {
            places.release();
        }
    }

    /** The bytes are kept before the description, so that a picture which can be named can be shown. */
    private Picture take(byte[] file, Description description, String by) {
        ImageHeader header = ImageSniffer.sniff(file);
        List<Encoded> sizes = renditions.of(file, header);
        UUID id = UUID.randomUUID();
        files.keepOriginal(id, file);
        sizes.forEach(size -> files.keep(id, size.rendition().width(), size.data()));
        Picture picture = new Picture(
                id,
                1,
                header.type(),
                header.uprightWidth(),
                header.uprightHeight(),
                file.length,
                description.credit(),
                description.rights(),
                description.alt(),
                description.caption(),
                sizes.stream().map(Encoded::rendition).toList(),
                clock.instant(),
                by);
        pictures.add(picture);
        return picture;
    }
}
