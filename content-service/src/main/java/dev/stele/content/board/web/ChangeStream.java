package dev.stele.content.board.web;

import dev.stele.content.board.Changes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What one client is sent, until it goes, the time is over, the token is revoked or the service ends. */
final class ChangeStream implements Runnable {
    private final Changes.Watcher watcher;
    private final SseEmitter emitter;
    private final Duration heartbeat;
    private final BooleanSupplier permitted;
    private final long end;

    ChangeStream(
            Changes.Watcher watcher,
            SseEmitter emitter,
            Duration heartbeat,
            Duration longest,
            BooleanSupplier permitted) {
        this.permitted = permitted;
        this.watcher = watcher;
        this.emitter = emitter;
        this.heartbeat = heartbeat;
        this.end = System.nanoTime() + longest.toNanos();
    }

    @Override
    public void run() {
        try (watcher) {
            emitter.send(SseEmitter.event().name("open").data(Map.of()));
            boolean over = false;
            for (Duration left = left(); !over && left.isPositive() && permitted.getAsBoolean(); left = left()) {
                Changes.Change change = watcher.next(left.compareTo(heartbeat) < 0 ? left : heartbeat);
                tell(change);
                over = change.over();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The client has gone.
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    private void tell(Changes.Change change) throws IOException {
        for (UUID article : change.articles()) {
            emitter.send(SseEmitter.event().name("article").data(Map.of("articleId", article)));
        }
        if (change.everything())
            emitter.send(SseEmitter.event().name("everything").data(Map.of()));
        if (change.articles().isEmpty() && !change.everything())
            emitter.send(SseEmitter.event().comment("quiet"));
    }
}
