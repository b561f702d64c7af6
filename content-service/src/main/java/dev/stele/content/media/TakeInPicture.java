package dev.stele.content.media;

import dev.stele.content.media.Renditions.Encoded;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes an upload in: looked at, resized, and only then kept. */
@Service
public class TakeInPicture {
    /** What is said of a picture when it comes. */
    public record Description(
            @Nullable String credit, @Nullable String rights, Map<String, String> alt, Map<String, String> caption) {}

    private final Pictures pictures;
    private final PictureFiles files;
    private final Renditions renditions;
    private final Clock clock;

    TakeInPicture(Pictures pictures, PictureFiles files, Renditions renditions, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.renditions = renditions;
        this.clock = clock;
    }

    /** The bytes are kept before the description, so that a picture which can be named can be shown. */
    public Picture take(byte[] file, Description description, String by) {
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
