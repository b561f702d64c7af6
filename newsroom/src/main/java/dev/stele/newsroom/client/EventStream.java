package dev.stele.newsroom.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Server-sent events of a service, one after the other, until either side ends them or nothing comes for too long. */
public final class EventStream implements AutoCloseable {

    private static final String EVENT = "event:";
    private static final String DATA = "data:";

    private final InputStream body;
    private final Alarm alarm;
    private final BufferedReader lines;
    private volatile boolean silent;

    public EventStream(InputStream body, Alarm alarm) {
        this.body = body;
        this.alarm = alarm;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Waits for the next event; empty once the stream has ended. */
    public Optional<ServerEvent> next() {
        String name = "";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = line(); line != null; line = line()) {
                if (line.isEmpty()) {
                    return Optional.of(new ServerEvent(name, data.toString()));
                }
                if (line.startsWith(EVENT)) {
                    name = line.substring(EVENT.length()).strip();
                } else if (line.startsWith(DATA)) {
                    data.append(line.substring(DATA.length()).strip());
                }
            }
        } catch (IOException e) {
            // Cut off or closed: to who reads it is the same as an end.
        }
        return Optional.empty();
    }

    private @Nullable String line() throws IOException {
        Future<?> ring = alarm.set(() -> {
            silent = true;
            close();
        });
        try {
            return lines.readLine();
        } finally {
            ring.cancel(false);
        }
    }

    /** Whether it was given up because not even a sign of life came: something may have been missed. */
    public boolean fellSilent() {
        return silent;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // It is over in any case.
        }
    }
}
