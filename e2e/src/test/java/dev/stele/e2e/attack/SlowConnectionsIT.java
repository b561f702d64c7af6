package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.e2e.Shared;
import dev.stele.e2e.attack.SlowConnections.Kind;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hundreds of connections to every part whose requests never end: they are dropped, and others are served meanwhile. */
@Attack
class SlowConnectionsIT {

    /** Of each kind to each part. */
    private static final int CONNECTIONS = 80;

    private static final Duration DROPPED_WITHIN = Duration.ofSeconds(60);
    private static final Duration SERVED_WITHIN = Duration.ofSeconds(10);

    private final int base = Shared.staff().base();
    private final List<SlowConnections> slow = new ArrayList<>();

    @AfterEach
    void close() throws InterruptedException {
        for (SlowConnections connections : slow) {
            connections.close();
        }
    }

    @Test
    void slowSendersAreDroppedAndDelayNobody() {
        List<Part> parts = Stream.of(Part.values()).filter(Part::hasHealth).toList();
        List<SlowConnections> mustBeDropped = new ArrayList<>();
        for (Part part : parts) {
            for (Kind kind : Kind.values()) {
                SlowConnections connections = new SlowConnections(part.port(base), kind, CONNECTIONS);
                slow.add(connections);
                if (kind != Kind.SILENT) {
                    mustBeDropped.add(connections);
                }
            }
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> slow.stream().allMatch(it -> it.opened() >= CONNECTIONS));
        await().atMost(DROPPED_WITHIN).until(() -> {
            parts.forEach(this::assertServed);
            return mustBeDropped.stream().allMatch(it -> it.dropped() >= CONNECTIONS);
        });
    }

    private void assertServed(Part part) {
        RawAnswer answer = new RawRequest("GET", "/actuator/health", List.of(), HostileBody.NONE).sendTo(part, base);
        assertThat(answer.status()).as(answer.toString()).isIn(200, 404);
        assertThat(answer.took()).as(answer.toString()).isLessThan(SERVED_WITHIN);
    }
}
