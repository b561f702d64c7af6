package dev.stele.chassis.web.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a client may hold of the server while it is not served.
 *
 * @param max connections to hold; beyond it those that wait longest for their client are closed. 0 derives it from the heap
 * @param headerTimeout for the whole head of a request, from its first byte
 * @param transferGrace how long a request may wait for its client in all, beyond the time that its bytes take at {@code minRate}
 * @param uploadPause the same for a body over 16 KB, or of unknown length, of a caller who has signed in; also from byte to byte
 * @param minRate bytes a second that a client must send of a body or take of an answer
 * @param checkInterval how often all connections are looked at
 */
@ConfigurationProperties("stele.web.connections")
record ConnectionLimits(
        @DefaultValue("0") int max,
        @DefaultValue("10s") Duration headerTimeout,
        @DefaultValue("10s") Duration transferGrace,
        @DefaultValue("60s") Duration uploadPause,
        @DefaultValue("4KB") DataSize minRate,
        @DefaultValue("100ms") Duration checkInterval) {

    /** A connection with an unfinished request holds up to 130 KB; all together hold about a quarter of the heap. */
    private static final long HEAP_PER_CONNECTION = DataSize.ofKilobytes(512).toBytes();

    private static final int FEWEST = 128;
    private static final int MOST = 8192;

    int effectiveMax() {
        return max > 0 ? max : (int) Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_PER_CONNECTION, FEWEST, MOST);
    }

    ConnectionLimits atMost(int connections) {
        return new ConnectionLimits(connections, headerTimeout, transferGrace, uploadPause, minRate, checkInterval);
    }

    /** The milliseconds that so many bytes may take. */
    long transferMillis(long bytes) {
        return bytes * 1000 / minRate.toBytes();
    }
}
