package dev.stele.translation.term;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One spelling for texts that look the same. */
final class Texts {

    private Texts() {}

    /** NFC, on one line, with single spaces. */
    static String line(String text) {
        return nfc(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** NFC with line feeds as line ends; nothing when it is blank. */
    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : nfc(text).replaceAll("\\r\\n?", "\n").strip();
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
