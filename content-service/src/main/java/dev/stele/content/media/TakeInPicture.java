package dev.stele.content.media;

import dev.stele.content.media.Renditions.Encoded;
import dev.stele.contracts.MediaRef.Focus;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
            @Nullable String credit,
            @Nullable String rights,
            @Nullable LocalDate expires,
            @Nullable Focus focus,
            Map<String, String> alt,
            Map<String, String> caption) {}

    /** Bytes that are not in memory yet. */
    @FunctionalInterface
    public interface Upload {
        byte[] read() throws IOException;
    }

    private final Pictures pictures;
    private final PictureFiles files;
    private final MediaSettings settings;
    private final WorkerPool workers;
    private final Clock clock;
    private final UploadLine line;

    TakeInPicture(
            Pictures pictures,
            PictureFiles files,
            MediaSettings settings,
            WorkerPool workers,
            UploadLine line,
            Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.settings = settings;
        this.workers = workers;
        this.clock = clock;
        this.line = line;
    }

    /** Only so many pictures are in memory at once; the others wait on the disk, or are sent away. */
    public Picture take(Upload upload, Description description, String by) throws IOException {
        return line.pass(by, () -> take(upload.read(), description, by));
    }

    /** The bytes are kept before the description, so that a picture which can be named can be shown. */
    private Picture take(byte[] file, Description description, String by) {
        ImageHeader header = ImageSniffer.sniff(file);
        settings.require(header);
        PictureOutcome.Made made =
                workers.make(by, new PictureJob(settings, header, description.credit(), description.rights(), file));
        RightsNotice notice = made.notice();
        List<Encoded> sizes = made.renditions();
        UUID id = UUID.randomUUID();
        files.keepOriginal(id, file);
        sizes.forEach(size -> files.keep(id, size.rendition().name(), size.data()));
        Picture picture = new Picture(
                id,
                1,
                header.type(),
                header.uprightWidth(),
                header.uprightHeight(),
                file.length,
                notice.credit(),
                notice.rights(),
                description.expires(),
                description.focus(),
                description.alt(),
                description.caption(),
                sizes.stream().map(Encoded::rendition).toList(),
                clock.instant(),
                by);
        pictures.add(picture);
        return picture;
    }
}
