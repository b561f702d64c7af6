package dev.stele.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A log file that starts again at its size limit and keeps one earlier file beside it. */
public final class BoundedLog extends OutputStream {

    /** Bytes of a file. */
    public static final long LIMIT = 8L << 20;

    private final Path file;
    private OutputStream out;
    private long size;

    private BoundedLog(Path file, OutputStream out, long size) {
        this.file = file;
        this.out = out;
        this.size = size;
    }

    /** Appends to the file, which is created if it is missing. */
    public static BoundedLog open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new BoundedLog(file, append(file), Files.size(file));
    }

    /** Copies everything until the source ends, which for a pipe is when the process ends. */
    void drain(InputStream source) {
        var buffer = new byte[8192];
        try (source) {
            for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
                write(buffer, 0, length);
            }
            close();
        } catch (IOException gone) {
            // the process has ended, or its log cannot be written: neither may stop the process
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (size + length > LIMIT) {
            out.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            out = append(file);
            size = 0;
        }
        out.write(bytes, start, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
