package dev.stele.chassis.web;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A complete body: in memory if it is small and there is memory for it, otherwise on disk. Its file is readable by its owner
 * only, and loses its name before the first byte is written: the system frees the space when the body is closed, and also when
 * the process is killed.
 */
final class ReceivedBody implements Closeable {

    static final int BLOCK = 1 << 14;
    static final int MOST_BLOCKS_IN_MEMORY = 16;

    private final Semaphore memory;
    private final Path directory;
    private final List<ByteBuffer> blocks = new ArrayList<>();
    private @Nullable FileChannel file;
    private long size;

    private ReceivedBody(Semaphore memory, Path directory) {
        this.memory = memory;
        this.directory = directory;
    }

    /**
     * Reads the body to its end.
     *
     * @param memory permits for blocks of {@link #BLOCK} bytes that all bodies together may keep in memory
     * @param directory for its file
     * @throws BodyTooLarge if it goes on past its limit
     * @throws BrokenOff if its end does not come
     * @throws IOException if it cannot be stored
     */
    static ReceivedBody of(InputStream sent, Semaphore memory, Path directory) throws IOException {
        ReceivedBody body = new ReceivedBody(memory, directory);
        try {
            for (ByteBuffer block = read(sent); block.hasRemaining(); block = read(sent)) {
                body.add(block);
            }
            if (body.file != null) {
                body.file.position(0);
            }
            return body;
        } catch (IOException | RuntimeException e) {
            body.close();
            throw e;
        }
    }

    /** A full block, unless it is the last one. */
    private static ByteBuffer read(InputStream sent) throws IOException {
        byte[] block = new byte[BLOCK];
        try {
            return ByteBuffer.wrap(block, 0, sent.readNBytes(block, 0, BLOCK));
        } catch (BodyTooLarge e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    private void add(ByteBuffer block) throws IOException {
        size += block.remaining();
        if (file == null && blocks.size() < MOST_BLOCKS_IN_MEMORY && memory.tryAcquire()) {
            blocks.add(block);
            return;
        }
        FileChannel target = file == null ? moveToFile() : file;
        write(block, target);
    }

    private FileChannel moveToFile() throws IOException {
        FileChannel target = unnamedFile(directory);
        file = target;
        for (ByteBuffer block : blocks) {
            write(block, target);
        }
        freeMemory();
        return target;
    }

    private static FileChannel unnamedFile(Path directory) throws IOException {
        Path path = Files.createTempFile(directory, "stele-body-", null);
        try {
            return FileChannel.open(path, READ, WRITE);
        } finally {
            Files.delete(path);
        }
    }

    private static void write(ByteBuffer block, FileChannel target) throws IOException {
        while (block.hasRemaining()) {
            target.write(block);
        }
    }

    private void freeMemory() {
        memory.release(blocks.size());
        blocks.clear();
    }

    /** Bytes. */
    long size() {
        return size;
    }

    /** The body can be read once. */
    InputStream read() {
        return file == null
                ? new SequenceInputStream(Collections.enumeration(
                        blocks.stream().map(ReceivedBody::stream).toList()))
                : Channels.newInputStream(file);
    }

    private static InputStream stream(ByteBuffer block) {
        return new ByteArrayInputStream(block.array(), 0, block.limit());
    }

    @Override
    public void close() throws IOException {
        freeMemory();
        if (file != null) {
            file.close();
        }
    }

    /** The client stopped sending, or sent what is no body. */
    static final class BrokenOff extends IOException {

        BrokenOff(IOException cause) {
            super(cause);
        }
    }
}
