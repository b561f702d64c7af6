package dev.stele.e2e;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.Topics;
import dev.stele.e2e.console.Articles;
import dev.stele.e2e.evidence.Log;
import dev.stele.e2e.house.House;
import dev.stele.e2e.http.Api;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;

/**
 * The demo newsroom with work on every desk: an article that is written, one that is being translated, one that waits for its
 * reviewer, and a record that could not be applied.
 */
record DemoDesk(
        URI console,
        Story draft,
        Story inWork,
        String claimed,
        String submitted,
        String segment,
        String picture,
        String letter) {

    /** What a person takes for immediate. */
    static final Duration SOON = Duration.ofMillis(150);

    private static final int NEWSROOM = 4;

    static DemoDesk open() {
        return Holder.DESK;
    }

    /** Another of its own, for whom it does not matter what becomes of it. */
    static DemoDesk another() {
        return lay(Demo.staff());
    }

    /** By user, the addresses of the screens that they have. */
    Map<String, List<String>> screens() {
        String article = "/articles/" + draft.id();
        String released = "/articles/" + inWork.id();
        Map<String, List<String>> screens = new LinkedHashMap<>();
        screens.put(
                "editor",
                List.of(
                        "/board",
                        "/board?q=nothing-has-this-word",
                        "/board/new",
                        article,
                        article + "/history",
                        article + "/release",
                        article + "/preview/en",
                        released + "/preview/ru?width=phone",
                        "/pictures",
                        "/pictures/" + picture));
        screens.put(
                "chief",
                List.of(
                        "/board?locale=ru",
                        released,
                        released + "/publish",
                        released + "/receipt",
                        "/front",
                        "/site",
                        "/site/pages",
                        "/site/addresses"));
        screens.put("ru", List.of("/desk", "/desk?state=APPROVED", "/desk/" + claimed));
        screens.put("reviewer", List.of("/review", "/review/" + submitted));
        screens.put(
                "admin",
                List.of(
                        "/admin",
                        "/admin/letters/" + letter + "/discard",
                        "/admin/lag",
                        "/admin/rebuild",
                        "/admin/webhooks"));
        return screens;
    }

    private static DemoDesk lay(Staff staff) {
        Editor chief = staff.chief();
        Story draft = chief.write("en", text("A bridge is measured"), "ru", "tg");
        Story inWork = chief.write("en", text("A bridge is painted"), "ru", "tg");
        inWork = chief.release(inWork, "MAJOR", "");
        String claimed = Flow.task(staff, inWork, "ru");
        staff.translator("ru").claim(claimed);
        String submitted = Flow.task(staff, inWork, "tg");
        staff.translator("tg").translate(submitted, source -> "Пул: " + source);
        String segment = staff.translator("ru")
                .segments(claimed)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        // No page shows it.
        String picture = chief.upload("well.jpg", "image/jpeg", Articles.jpeg());
        return new DemoDesk(
                staff.address(NEWSROOM), draft, inWork, claimed, submitted, segment, picture, letter(staff, inWork));
    }

    private static Text text(String headline) {
        return Text.headed(headline + " " + Flow.unique("bridge"))
                .with("lead", "It has stood for ninety years.")
                .paragraph("p1", "The bridge is <strong>old</strong>. Two engineers measured it on Monday.")
                .quote("q1", "We shall open it in spring.", "Zarina Mirzo", "Engineer");
    }

    /** One record that the publisher cannot apply, about an article that it knows. */
    private static String letter(Staff staff, Story about) {
        try (Log log = new Log(House.brokerAddress(staff.base()))) {
            var record = new ProducerRecord<>(
                    Topics.NEWS, about.id().getBytes(StandardCharsets.UTF_8), "{".getBytes(StandardCharsets.UTF_8));
            record.headers()
                    .add(CloudEventHeaders.TYPE, "dev.stele.translation-approved.v1".getBytes(StandardCharsets.UTF_8));
            log.write(record);
        }
        List<JsonNode> letters = new ArrayList<>();
        Api admin = staff.api(3, "admin");
        Flow.eventually(() -> {
            letters.clear();
            admin.get("/api/dead-letters")
                    .expect(200)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(letter -> letter.path("key").asString("").equals(about.id()))
                    .forEach(letters::add);
            if (letters.isEmpty()) {
                throw new AssertionError("the record is not told yet");
            }
        });
        return letters.getFirst().path("id").asString();
    }

    /** Not more than this: other threads wait for a class until it is there. */
    private static final class Holder {
        static final DemoDesk DESK = lay(Demo.staff());
    }
}
