package dev.stele.newsroom.live;

import dev.stele.newsroom.client.EventStream;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The streams of each session: they end with it, and the oldest ends when there would be too many. */
@Component
class OpenStreams implements HttpSessionListener, SmartLifecycle {

    /** More windows than a person looks at; those that are hidden have no stream. */
    private static final int MOST = 6;

    private final Map<String, Deque<EventStream>> sessions = new HashMap<>();
    private boolean running;

    synchronized void add(String session, EventStream stream) {
        Deque<EventStream> streams = sessions.computeIfAbsent(session, any -> new ArrayDeque<>());
        streams.addLast(stream);
        if (streams.size() > MOST) {
            streams.removeFirst().close();
        }
    }

    synchronized void end(String session, EventStream stream) {
        stream.close();
        sessions.computeIfPresent(session, (any, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    synchronized int count() {
        return sessions.values().stream().mapToInt(Deque::size).sum();
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        Deque<EventStream> streams = sessions.remove(event.getSession().getId());
        if (streams != null) {
            streams.forEach(EventStream::close);
        }
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    /** Before the web server waits for the requests that are open. */
    @Override
    public synchronized void stop() {
        running = false;
        List.copyOf(sessions.values()).forEach(streams -> streams.forEach(EventStream::close));
        sessions.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
