package dev.stele.publisher.article;

import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.crypto.PictureCipher;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.NewsEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakenDownPictureTests {

    private static final UUID PICTURE = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");
    private static final MediaTakenDown TAKEN_DOWN =
            new MediaTakenDown(UUID.randomUUID(), 1, Instant.parse("2026-10-02T09:12:44Z"), PICTURE);

    private final Newsroom well = Newsroom.number(1);

    TakenDownPictureTests() {
        well.release("well", PICTURE);
        well.publish(PICTURE);
        well.order(1, TOGETHER, "en");
    }

    @Test
    void losesItsBytesAndThePageStays() {
        Desk desk = new Desk().take(well.log);
        assertThat(desk.site.all("media")).isNotEmpty();

        desk.take(TAKEN_DOWN);

        assertThat(desk.site.all("media")).isEmpty();
        assertThat(desk.site.all("takenDown")).containsOnlyKeys(PICTURE.toString());
        assertThat(desk.live(well)).containsExactly("en 1.0");
        assertThat(desk.surroundings)
                .singleElement()
                .satisfies(e -> assertThat(e.what()).isEqualTo("media:" + PICTURE));
    }

    /** The facts of pictures and of articles are in no common order, and a rebuild finds no key any more. */
    @Test
    void endsInTheSameBytesInEveryOrderAndWithoutItsKey() {
        String expected = new Desk().take(well.log).take(TAKEN_DOWN).site.dump();

        for (int at = 0; at <= well.log.size(); at++) {
            List<NewsEvent> facts = new ArrayList<>(well.log.stream()
                    .map(e -> e instanceof MediaPublished picture ? PictureCipher.withoutBytes(picture) : e)
                    .toList());
            facts.add(at, TAKEN_DOWN);
            assertThat(new Desk().take(facts).site.dump()).as("at %d", at).isEqualTo(expected);
            Desk once = new Desk();
            once.run(facts);
            assertThat(once.site.dump()).as("in one run, at %d", at).isEqualTo(expected);
        }
        assertThat(new Desk().take(TAKEN_DOWN).take(well.log).site.dump()).isEqualTo(expected);
    }
}
