package dev.stele.content.board;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends the streams before the web server begins to wait for the requests that are open. */
@Component
class EndOfChanges implements SmartLifecycle {
    private final Changes changes;
    private volatile boolean running;

    EndOfChanges(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        changes.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
