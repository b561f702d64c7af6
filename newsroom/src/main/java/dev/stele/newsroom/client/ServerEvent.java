package dev.stele.newsroom.client;

/** One event of a stream; without a name and data it only says that the stream is alive. */
public record ServerEvent(String name, String data) {

    public boolean isHeartbeat() {
        return name.isEmpty() && data.isEmpty();
    }
}
