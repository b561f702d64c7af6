package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.bench.Latencies;
import dev.stele.e2e.console.Visitor;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Translator;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How soon somebody who looks at the board sees what others do. */
@NeedsDemo
class BoardIT {

    private static final int CHANGES = 20;
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NEWSROOM = 4;

    private final Staff staff = Demo.staff();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    /** The median is held to it: a machine that does other things beside it is given some room. */
    @Test
    void showsWhatEditorsAndTranslatorsDoWithinASecond() throws Exception {
        List<Duration> writing = new ArrayList<>();
        List<Duration> claiming = new ArrayList<>();
        Translator translator = staff.translator("ru");
        Visitor chief = Visitor.signedIn(staff.address(NEWSROOM), "chief");
        try (BufferedReader stream = chief.listen("/live")) {
            Thread.ofVirtual().start(() -> read(stream));
            next();
            for (int i = 0; i < CHANGES; i++) {
                Story story = staff.chief().write("en", Flow.shortText(Flow.unique("told")), "ru");
                writing.add(untilRow(story, row -> true));
                String task = Flow.task(staff, staff.chief().release(story, "MAJOR", "ready"), "ru");
                translator.claim(task);
                claiming.add(untilRow(
                        story, row -> row.at("/locales/ru/state").asString().equals("claimed")));
            }
        }
        print("an article is written", writing);
        print("a translation is claimed", claiming);
        assertThat(Latencies.of(writing).within(0.5)).isLessThan(SOON.toMillis());
        assertThat(Latencies.of(claiming).within(0.5)).isLessThan(SOON.toMillis());
    }

    /** From the answer to who did it to the row that is read because of an event, as the board reads it. */
    private Duration untilRow(Story story, Predicate<JsonNode> expected) throws InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            if (next().contains(story.id())) {
                JsonNode row = staff.chief()
                        .api()
                        .get("/api/board/" + story.id())
                        .expect(200)
                        .json();
                if (expected.test(row)) {
                    return Duration.ofNanos(System.nanoTime() - begun);
                }
            }
        }
    }

    private String next() throws InterruptedException {
        String event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(event).as("an event of the board").isNotNull();
        return event;
    }

    private void read(BufferedReader stream) {
        try {
            for (String line = stream.readLine(); line != null; line = stream.readLine()) {
                if (line.startsWith("data:")) {
                    events.add(line);
                }
            }
        } catch (IOException e) {
            // The test has heard enough.
        }
    }

    private static void print(String what, List<Duration> times) {
        Latencies latencies = Latencies.of(times);
        System.out.printf(
                Locale.ROOT,
                "the board shows that %-24s p50 %6.1f ms, p95 %6.1f ms%n",
                what,
                latencies.within(0.5),
                latencies.within(0.95));
    }
}
