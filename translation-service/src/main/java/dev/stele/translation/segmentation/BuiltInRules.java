package dev.stele.translation.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rules that come with the service: one SRX document for all languages. */
public final class BuiltInRules {

    public static final String SRX = read();

    private BuiltInRules() {}

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(BuiltInRules.class.getResourceAsStream("/segmentation/news.srx"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
