package dev.stele.publisher.rebuild.messaging;

import dev.stele.contracts.SurroundingsChanged;
import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.rebuild.LiveSide;
import java.time.Clock;
import java.util.List;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The listener that folds into the live database. Paused, it keeps its partitions. */
final class LiveListener implements LiveSide {

    private final LiveFold fold;
    private final KafkaListenerEndpointRegistry listeners;
    private final String listener;
    private final Announcer announcer;
    private final Clock clock;

    LiveListener(
            LiveFold fold, KafkaListenerEndpointRegistry listeners, String listener, Announcer announcer, Clock clock) {
        this.fold = fold;
        this.listeners = listeners;
        this.listener = listener;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public void whileStill(Runnable action) {
        MessageListenerContainer container = listeners.getListenerContainer(listener);
        try {
            if (container != null) {
                container.pause();
            }
            fold.whileStill(action);
        } finally {
            if (container != null) {
                container.resume();
            }
        }
    }

    @Override
    public void changed(long generation) {
        announcer
                .announce(List.of(), List.of(new SurroundingsChanged("database", generation, clock.instant())))
                .join();
    }
}
