package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.web.BodyLimits.Larger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyLimitsTests {

    private static final long ONE = DataSize.ofMegabytes(1).toBytes();
    private static final long MANY = DataSize.ofMegabytes(64).toBytes();

    private final BodyLimits limits =
            new BodyLimits(DataSize.ofMegabytes(1), List.of(new Larger("/api/files/*.xlf", DataSize.ofMegabytes(64))));

    @Test
    void aPathMayTakeMoreThanTheOthers() {
        assertThat(limits.of("/api/files/a.xlf")).isEqualTo(MANY);
        assertThat(limits.of("/api/texts")).isEqualTo(ONE);
    }

    @Test
    void aPathThatIsOnlyLikeItTakesNoMore() {
        assertThat(limits.of("/api//files/a.xlf")).isEqualTo(ONE);
        assertThat(limits.of("/api/files/a/b.xlf")).isEqualTo(ONE);
        assertThat(limits.of("/api/files/a.xlf/")).isEqualTo(ONE);
    }
}
