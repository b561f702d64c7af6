package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.testkit.Backed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CostlyPicturesIT {
    @LocalServerPort
    int port;

    @Test
    void areRefusedForTheirScansBeforeTheyAreDecoded() {
        Reply reply = upload("editor", ProgressiveJpegs.withScans(200, 200, 1_000));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().get("type").asString()).endsWith("too-costly-picture");
        assertThat(upload("editor", ProgressiveJpegs.of(200, 200)).status()).isEqualTo(201);
    }

    /** Each of the three is as costly as a file may be; another person's ordinary picture does not wait for them. */
    @Test
    void doNotDelayAnotherPerson() throws Exception {
        byte[] costly = ProgressiveJpegs.withScans(6_000, 4_000, 100);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> slow = new ArrayList<>();
            for (int i = 0; i < 3; i++) slow.add(clients.submit(() -> upload("first", costly)));

            Reply quick = upload("second", TestPictures.jpeg(1_000, 500));
            long pending = slow.stream().filter(f -> !f.isDone()).count();

            assertThat(quick.status()).as(quick.text()).isEqualTo(201);
            assertThat(pending).as("costly uploads under way").isGreaterThanOrEqualTo(2);
            for (Future<Reply> each : slow) assertThat(each.get().status()).isIn(201, 422, 503);
        }
    }

    /** The largest that is taken, from ten people at once: each is kept or told to come again, and the service answers. */
    @Test
    void leaveTheServiceAnsweringWhenTenComeAtOnce() throws Exception {
        byte[] large = TestPictures.jpeg(8_600, 5_700);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> uploads = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String person = "person" + i;
                uploads.add(clients.submit(() -> upload(person, large)));
            }
            assertThat(Client.as(port, "editor", "editor").get("/api/media").status())
                    .isEqualTo(200);
            for (Future<Reply> each : uploads) {
                assertThat(each.get().status()).as(each.get().text()).isIn(201, 503);
            }
            assertThat(uploads.stream().filter(f -> f.resultNow().status() == 201))
                    .isNotEmpty();
        }
    }

    private Reply upload(String person, byte[] file) {
        return Uploads.send(Client.as(port, person, "editor"), file, "x.jpg", Map.of());
    }
}
