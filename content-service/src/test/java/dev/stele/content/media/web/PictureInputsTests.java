package dev.stele.content.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.web.InvalidRequest;
import dev.stele.content.media.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureInputsTests {
    @Test
    void takesSoManyLanguagesAndNoMore() {
        Picture full = patched(picture(Map.of()), texts(100, "Мост"));
        assertThat(full.alt()).hasSize(100);

        assertThatThrownBy(() -> patched(full, Map.of("ru", "Мост"))).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> patched(picture(Map.of()), texts(101, "Мост"))).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void takesOnlySoMuchTextInAllLanguagesTogether() {
        // 64 KB: 32 texts of 1,000 letters of two bytes are 64,000 bytes.
        Picture full = patched(picture(Map.of()), texts(32, "М".repeat(1_000)));

        assertThatThrownBy(() -> patched(full, Map.of("ru", "М".repeat(1_000)))).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aPictureThatHasTooManyAlreadyMayStillLoseSome() {
        Picture old = picture(texts(150, "Мост"));

        assertThat(patched(old, Map.of("qaa", "")).alt()).hasSize(149);
        assertThat(patch(old, "Z. Rahimova", null).credit()).isEqualTo("Z. Rahimova");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z. \u202eRahimova", "\ud83c\udff4\udb40\udc41 Z. Rahimova"})
    void refusesTextsThatReadOtherwiseThanTheyAreWritten(String text) {
        assertThatThrownBy(() -> patch(picture(Map.of()), text, null)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> patched(picture(Map.of()), Map.of("ru", text))).isInstanceOf(InvalidRequest.class);
    }

    private static Map<String, String> texts(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> "q" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.toMap(tag -> tag, _ -> text));
    }

    private static Picture patched(Picture picture, Map<String, @Nullable String> alt) {
        return patch(picture, null, alt);
    }

    private static Picture patch(
            Picture picture, @Nullable String credit, @Nullable Map<String, @Nullable String> alt) {
        return new PictureInputs().patched(picture, new PictureView.Patch(credit, null, null, null, alt, null));
    }

    private static Picture picture(Map<String, String> alt) {
        return new Picture(
                UUID.randomUUID(),
                1,
                "image/jpeg",
                800,
                600,
                1,
                null,
                null,
                null,
                null,
                alt,
                Map.of(),
                List.of(),
                Instant.EPOCH,
                "editor");
    }
}
