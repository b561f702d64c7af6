package dev.stele.website.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final Cursor PLACE =
            new Cursor(Instant.parse("2026-09-24T06:00:00.123Z"), "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a");
    private static final String LIST = "en?section=water";

    @Test
    void comesBackAsItWas() {
        String text = PLACE.encode(LIST);

        assertThat(text).matches("[A-Za-z0-9_-]{39}");
        assertThat(Cursor.decode(text, LIST)).isEqualTo(PLACE);
    }

    @Test
    void isGoodForItsOwnListOnly() {
        String text = PLACE.encode(LIST);

        assertThatThrownBy(() -> Cursor.decode(text, "ru?section=water")).isInstanceOf(UnknownQuery.class);
        assertThatThrownBy(() -> Cursor.decode(text, "en")).isInstanceOf(UnknownQuery.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2026-09-24T06:00:00Z",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "_______________________________________",
                "{\"$gt\":\"\"}",
                "../../etc/passwd",
                "тттттттттттттттттттттттттттттттттттттт"
            })
    void refusesGarbage(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, LIST)).isInstanceOf(UnknownQuery.class);
    }

    @Test
    void refusesEveryChangeOfOneByteAndOtherSpellings() {
        String text = PLACE.encode(LIST);
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < bytes.length; i++) {
            byte[] forged = bytes.clone();
            forged[i] ^= 1;
            String spelled = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            assertThatThrownBy(() -> Cursor.decode(spelled, LIST))
                    .as("byte " + i)
                    .isInstanceOf(UnknownQuery.class);
        }
        assertThatThrownBy(() -> Cursor.decode(text + "=", LIST)).isInstanceOf(UnknownQuery.class);
        char last = text.charAt(text.length() - 1);
        String twin = text.substring(0, text.length() - 1) + (char) (last + 1);
        assertThatThrownBy(() -> Cursor.decode(twin, LIST)).isInstanceOf(UnknownQuery.class);
    }

    @Test
    void refusesNoiseWithoutFalling() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            String text = new String(noise, StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> Cursor.decode(text, LIST)).isInstanceOf(UnknownQuery.class);
        }
    }
}
