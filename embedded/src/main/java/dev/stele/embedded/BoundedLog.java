package dev.stele.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file that starts again at its size limit and keeps one earlier file beside it. */
final class BoundedLog {

    private static final long LIMIT = 8L << 20;

    private final Path file;
    private OutputStream out;
    private long size;

    private BoundedLog(Path file, OutputStream out, long size) {
        this.file = file;
        this.out = out;
        this.size = size;
    }

    static BoundedLog open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new BoundedLog(file, append(file), Files.size(file));
    }

    /** Copies everything until the source ends, which for a pipe is when the process ends. */
    void drain(InputStream source) {
        var buffer = new byte[8192];
        try (source) {
            for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
                write(buffer, length);
            }
            out.close();
        } catch (IOException gone) {
            // the process has ended, or its log cannot be written: neither may stop the process
        }
    }

    private void write(byte[] bytes, int length) throws IOException {
        if (size + length > LIMIT) {
            out.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            out = append(file);
            size = 0;
        }
        out.write(bytes, 0, length);
        size += length;
    }

    private static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
