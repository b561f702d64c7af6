package dev.stele.stack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/** A random text in a file that only its owner may read, made when it is first asked for. */
public record Secret(String value) {

    private static final int BYTES = 32;

    static Secret in(Path file) {
        return in(file, "");
    }

    /** @param prefix of the text that is made */
    static Secret in(Path file, String prefix) {
        try {
            if (!Files.exists(file)) {
                write(file, prefix + random());
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // Temporary files are made for their owner alone, and a name appears with the whole text behind it.
    private static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        OwnerOnly.create(folder);
        Path written = Files.createTempFile(folder, "secret", ".new");
        Files.writeString(written, text);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "Secret[*]";
    }
}
