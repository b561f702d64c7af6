package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class WebLimitsTests {

    private final WebLimits limits =
            new WebLimits(DataSize.ofMegabytes(1), Map.of("/api/files", DataSize.ofMegabytes(64)));

    @Test
    void aPathMayTakeMoreThanTheOthers() {
        assertThat(limits.bodyOf("/api/files").toMegabytes()).isEqualTo(64);
        assertThat(limits.bodyOf("/api/texts").toMegabytes()).isEqualTo(1);
    }

    @Test
    void aPathThatIsOnlyLikeItTakesNoMore() {
        assertThat(limits.bodyOf("/api//files").toMegabytes()).isEqualTo(1);
        assertThat(limits.bodyOf("/api/files/").toMegabytes()).isEqualTo(1);
    }
}
