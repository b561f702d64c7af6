package dev.stele.newsroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.client.Alarm;
import dev.stele.newsroom.client.EventStream;
import jakarta.servlet.http.HttpSessionEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

class LiveTests extends ConsoleTest {

    private static final String CHANGES = "GET /api/board/changes";

    @Autowired
    OpenStreams open;

    private static void changes(String events) {
        SERVICES.content().answers(CHANGES, 200, "text/event-stream", events.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void passesOnWhatChangedWithThePersonsOwnToken() {
        changes("event:open\ndata:{}\n\n:quiet\n\nevent:article\ndata:{\"articleId\":\"a1\"}\n\n");
        Page live = as("editor").header("Accept", "text/event-stream").get("/live");

        assertThat(live.status()).isEqualTo(200);
        assertThat(live.header("Content-Type")).startsWith("text/event-stream");
        assertThat(live.header("Cache-Control")).isEqualTo("no-store");
        await().untilAsserted(() -> assertThat(live.body())
                .contains("event:open\ndata:{}", ":quiet", "event:article\ndata:{\"articleId\":\"a1\"}"));
        assertThat(SERVICES.content().last(CHANGES).header("Authorization")).isEqualTo("Bearer nora-token");
        await().until(() -> open.count() == 0);
    }

    @Test
    void tellsNothingToWhoHasNoBoardAndAsksNothingForThem() {
        assertThat(as("translator:ru").get("/live").status()).isEqualTo(204);
        assertThat(SERVICES.content().asked()).isEmpty();
        assertThat(nobody().script().get("/live").status()).isEqualTo(401);
    }

    @Test
    void saysWhenTooManyLookAlready() {
        SERVICES.content().refuses(CHANGES, 503, "too-many-streams", "As many streams as there may be are open.");

        assertThat(as("editor")
                        .header("Accept", "text/event-stream")
                        .get("/live")
                        .status())
                .isEqualTo(503);
    }

    @Test
    void aStreamThatFallsSilentIsGivenUpAndTheBrowserTold() {
        SERVICES.content().fallsSilent(CHANGES, "event:open\ndata:{}\n\n:quiet\n\n");

        Page live = as("editor").header("Accept", "text/event-stream").get("/live");

        await().untilAsserted(() -> assertThat(live.body()).contains("event:open", "event:silent\ndata:{}"));
        await().until(() -> open.count() == 0);
    }

    @Test
    void streamsEndWithTheirSession() {
        MockHttpSession session = new MockHttpSession();
        EndlessBody[] bodies = new EndlessBody[8];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = new EndlessBody();
            open.add(session.getId(), bodies[i].stream());
        }
        assertThat(bodies[1].closed).as("the oldest of too many").isTrue();
        assertThat(bodies[2].closed).isFalse();

        open.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(bodies[7].closed).isTrue();
        assertThat(open.count()).isZero();
    }

    /** A stream that would go on for ever. */
    private static final class EndlessBody extends java.io.InputStream {

        private volatile boolean closed;

        EventStream stream() {
            return new EventStream(this, new Alarm(Duration.ofMinutes(1)));
        }

        @Override
        public int read() {
            return '\n';
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
