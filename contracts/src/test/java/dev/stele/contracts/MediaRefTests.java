package dev.stele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MediaRefTests {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void isReadAsItWasWrittenBeforeThereWereFormats() {
        String before = "{\"mediaId\":\"" + ID
                + "\",\"width\":1600,\"height\":900,\"type\":\"image/jpeg\",\"widths\":[480,960]}";

        assertThat(Json.MAPPER.readValue(before, MediaRef.class))
                .isEqualTo(new MediaRef(ID, 1600, 900, "image/jpeg", List.of(480, 960)));
    }

    @Test
    void namesEveryRenditionOnce() {
        MediaRef ref = new MediaRef(
                ID,
                1600,
                900,
                "image/png",
                List.of(480, 960),
                List.of(new MediaRef.Format("image/webp", List.of(320, 960))),
                null,
                null,
                null);

        assertThat(ref.names()).containsExactly("480", "960", "320.webp", "960.webp");
    }
}
