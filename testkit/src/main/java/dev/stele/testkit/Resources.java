package dev.stele.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files beside the classes of a test. */
public final class Resources {

    private Resources() {}

    /** The text of a file, by its path within the module of this class. */
    public static String text(Class<?> beside, String path) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
