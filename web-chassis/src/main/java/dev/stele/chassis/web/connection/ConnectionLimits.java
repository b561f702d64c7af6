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
 * @param bodyGrace for a body of any size, before its rate counts
 * @param minBodyRate bytes a second that a body must have on average after the grace
 * @param restTimeout for what is left of a body after the request was answered
 * @param checkInterval how often all connections are looked at
 */
@ConfigurationProperties("stele.web.connections")
record ConnectionLimits(
        @DefaultValue("0") int max,
        @DefaultValue("10s") Duration headerTimeout,
        @DefaultValue("10s") Duration bodyGrace,
        @DefaultValue("4KB") DataSize minBodyRate,
        @DefaultValue("5s") Duration restTimeout,
        @DefaultValue("500ms") Duration checkInterval) {

    /** A connection with an unfinished request holds up to 80 KB; all together hold less than a third of the heap. */
    private static final long HEAP_PER_CONNECTION = DataSize.ofKilobytes(256).toBytes();

    private static final int FEWEST = 256;
    private static final int MOST = 8192;

    int effectiveMax() {
        return max > 0 ? max : (int) Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_PER_CONNECTION, FEWEST, MOST);
    }

    ConnectionLimits atMost(int connections) {
        return new ConnectionLimits(connections, headerTimeout, bodyGrace, minBodyRate, restTimeout, checkInterval);
    }

    /** Time that a request with so many bytes of its body may have taken. */
    Duration bodyTime(long bytesRead) {
        return bodyGrace.plusMillis(bytesRead * 1000 / minBodyRate.toBytes());
    }
}
