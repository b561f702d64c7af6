package dev.stele.translation.memory.web;

import dev.stele.translation.memory.tmx.ImportTmx.Reopenable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A body on disk, so that it can be read twice; how large it may be is limited where it comes in. */
record Spooled(Path path) implements Reopenable, AutoCloseable {

    static Spooled of(InputStream body) throws IOException {
        Spooled file = new Spooled(Files.createTempFile("stele-upload-", ".tmx"));
        try {
            Files.copy(body, file.path, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
