package dev.stele.content.media;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** The settings that a newsroom has which sets nothing. */
final class TestSettings {
    static final MediaSettings USUAL = new MediaSettings(
            64_000_000, 12_000, List.of(480, 960, 1600), List.of(320, 480, 640, 960, 1280, 1600), 0.82f, 0.80f);

    private TestSettings() {}

    static DecodingSettings line(int workers, int waiting, int perPerson, Duration patience) {
        Duration minute = Duration.ofMinutes(1);
        return new DecodingSettings(
                workers, waiting, perPerson, patience, minute, minute, DataSize.ofMegabytes(224), minute, 100);
    }
}
