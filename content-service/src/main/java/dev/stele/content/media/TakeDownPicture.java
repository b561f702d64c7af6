package dev.stele.content.media;

import dev.stele.content.media.TakeDowns.TakeDown;
import dev.stele.contracts.MediaTakenDown;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes a picture away from everybody, for good: from the newsroom at once, from the site by a fact. */
@Service
public class TakeDownPicture {
    private static final Logger LOG = LoggerFactory.getLogger(TakeDownPicture.class);

    private final Pictures pictures;
    private final PictureFiles files;
    private final TakeDowns takeDowns;
    private final Clock clock;

    TakeDownPicture(Pictures pictures, PictureFiles files, TakeDowns takeDowns, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.takeDowns = takeDowns;
        this.clock = clock;
    }

    /** Once taken down, it stays so as it was; empty when there is no such picture. */
    public Optional<TakeDown> takeDown(UUID id, String reason, String by) {
        Optional<Picture> picture = pictures.find(id);
        if (picture.isEmpty()) return Optional.empty();
        TakeDown takeDown = new TakeDown(clock.instant(), by, reason);
        if (takeDowns.add(takeDown, new MediaTakenDown(UUID.randomUUID(), 1, takeDown.at(), id))) {
            LOG.info("Picture {} was taken down by {}", id, by);
        }
        files.delete(picture.get());
        return takeDowns.find(id);
    }
}
