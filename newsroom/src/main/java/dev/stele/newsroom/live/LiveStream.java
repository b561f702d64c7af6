package dev.stele.newsroom.live;

import dev.stele.newsroom.client.EventStream;
import dev.stele.newsroom.client.ServerEvent;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Passes the events of one stream on to one browser, on a thread that costs next to nothing. */
final class LiveStream implements Runnable {

    private final EventStream changes;
    private final SseEmitter emitter;
    private final Runnable end;

    LiveStream(EventStream changes, SseEmitter emitter, Runnable end) {
        this.changes = changes;
        this.emitter = emitter;
        this.end = end;
    }

    @Override
    public void run() {
        try {
            for (Optional<ServerEvent> event = changes.next(); event.isPresent(); event = changes.next()) {
                pass(event.get());
            }
        } catch (IOException | IllegalStateException e) {
            // The browser has gone.
        } finally {
            end.run();
            emitter.complete();
        }
    }

    private void pass(ServerEvent event) throws IOException {
        emitter.send(
                event.isHeartbeat()
                        ? SseEmitter.event().comment("quiet")
                        : SseEmitter.event().name(event.name()).data(event.data()));
    }
}
