package dev.stele.publisher.article;

import java.util.Optional;
import java.util.UUID;

/** The keys under which pictures are encrypted in the log. */
public interface PictureKeys {

    /** As far as it is known here; empty too when the picture was taken down. */
    Optional<byte[]> find(UUID picture);

    /** Reads what was written since the last time. */
    void refresh();
}
