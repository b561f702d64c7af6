package dev.stele.content.media;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Pictures take much memory and processor: few are worked on at once, some wait their turn, for a time, and no more. */
@Component
class UploadLine {
    /** Work on one picture. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private final Semaphore line;
    private final Semaphore places;
    private final long patience;

    UploadLine(MediaSettings settings) {
        line = new Semaphore(settings.decoders() + settings.waiting());
        places = new Semaphore(settings.decoders(), true);
        patience = settings.patience().toMillis();
    }

    /** Runs the work when its turn comes; throws {@link UploadsBusy} when that would be too late. */
    <T> T pass(Work<T> work) throws IOException {
        if (!line.tryAcquire()) throw new UploadsBusy();
        try {
            if (!places.tryAcquire(patience, TimeUnit.MILLISECONDS)) throw new UploadsBusy();
            try {
                return work.run();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadsBusy();
        } finally {
            line.release();
        }
    }
}
