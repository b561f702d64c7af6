package dev.stele.newsroom.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Server-sent events of a service, one after the other, until either side ends them. */
public final class EventStream implements AutoCloseable {

    private static final String EVENT = "event:";
    private static final String DATA = "data:";

    private final InputStream body;
    private final BufferedReader lines;

    private EventStream(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    public static EventStream of(InputStream body) {
        return new EventStream(body);
    }

    /** Waits for the next event; empty once the stream has ended. */
    public Optional<ServerEvent> next() {
        String name = "";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
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

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // It is over in any case.
        }
    }
}
