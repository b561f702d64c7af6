package dev.stele.content.media;

import java.time.Duration;
import java.util.List;

/** The settings that a newsroom has which sets nothing. */
final class TestSettings {
    static final MediaSettings USUAL = with(2, 4, Duration.ofSeconds(20));

    private TestSettings() {}

    static MediaSettings with(int decoders, int waiting, Duration patience) {
        return new MediaSettings(
                50_000_000,
                12_000,
                List.of(480, 960, 1600),
                List.of(320, 480, 640, 960, 1280, 1600),
                0.82f,
                0.80f,
                decoders,
                waiting,
                patience);
    }
}
