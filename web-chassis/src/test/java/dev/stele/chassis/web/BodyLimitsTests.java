package dev.stele.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.web.BodyLimits.Larger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

class BodyLimitsTests {

    private static final long ONE = DataSize.ofMegabytes(1).toBytes();
    private static final long MANY = DataSize.ofMegabytes(64).toBytes();

    static final BodyLimits LIMITS = new BodyLimits(
            DataSize.ofKilobytes(16),
            DataSize.ofMegabytes(1),
            List.of(
                    new Larger("/api/files/*.xlf", List.of(MediaType.TEXT_XML), DataSize.ofMegabytes(64), 3),
                    new Larger("/api/media", List.of(MediaType.MULTIPART_FORM_DATA), DataSize.ofMegabytes(64), 3)),
            Duration.ofSeconds(1),
            false);

    @Test
    void aPathMayTakeMoreThanTheOthers() {
        assertThat(LIMITS.of("/api/files/a.xlf", "text/xml;charset=utf-8")).isEqualTo(MANY);
        assertThat(LIMITS.of("/api/texts", "text/xml")).isEqualTo(ONE);
    }

    @Test
    void onlyForTheMediaTypesThatItTakes() {
        assertThat(LIMITS.of("/api/files/a.xlf", "application/x-www-form-urlencoded"))
                .isEqualTo(ONE);
        assertThat(LIMITS.of("/api/files/a.xlf", "text/*")).isEqualTo(ONE);
        assertThat(LIMITS.of("/api/files/a.xlf", "no media type")).isEqualTo(ONE);
        assertThat(LIMITS.of("/api/files/a.xlf", null)).isEqualTo(ONE);
    }

    @Test
    void aPathThatIsOnlyLikeItTakesNoMore() {
        assertThat(LIMITS.of("/api//files/a.xlf", "text/xml")).isEqualTo(ONE);
        assertThat(LIMITS.of("/api/files/a/b.xlf", "text/xml")).isEqualTo(ONE);
        assertThat(LIMITS.of("/api/files/a.xlf/", "text/xml")).isEqualTo(ONE);
    }

    @Test
    void multipartIsTakenOnlyWhereListed() {
        assertThat(LIMITS.takesMultipart("/api/media")).isTrue();
        assertThat(LIMITS.takesMultipart("/api/files/a.xlf")).isFalse();
    }
}
