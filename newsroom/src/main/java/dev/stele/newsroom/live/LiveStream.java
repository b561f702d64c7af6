package dev.stele.newsroom.live;

import dev.stele.newsroom.client.EventStream;
import dev.stele.newsroom.client.ServerEvent;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Passes the events of one stream on to one browser, on a thread that costs next to nothing. One that has fallen silent ends,
 * and the browser is told: it comes again with its session, and reads anew what it may have missed.
 */
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
            if (changes.fellSilent()) {
                emitter.send(SseEmitter.event().name("silent").data("{}"));
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
