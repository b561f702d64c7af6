package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Holds a number of connections to one port whose requests never end, and opens a new one for each that the server drops.
 * Each is sent one byte a round.
 */
public final class SlowConnections implements AutoCloseable {

    private static final Duration ROUND = Duration.ofSeconds(1);

    /** What the connections leave unfinished. */
    public enum Kind {
        /** The head of the request. */
        HEAD("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "),
        /** A form. */
        BODY("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 16000\r\n\r\n"),
        /** A body that is refused. */
        REFUSED_BODY("PUT /api/terms HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                + "Content-Length: 1000000\r\n\r\n"),
        /** Nothing is sent at all. */
        SILENT("");

        private final String start;

        Kind(String start) {
            this.start = start;
        }
    }

    private final int port;
    private final Kind kind;
    private final int wanted;
    private final List<SocketChannel> open = new ArrayList<>();
    private final AtomicLong opened = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final Thread thread;

    public SlowConnections(int port, Kind kind, int wanted) {
        this.port = port;
        this.kind = kind;
        this.wanted = wanted;
        thread = Thread.ofPlatform().daemon().name("slow-connections-" + port).start(this::run);
    }

    /** Connections opened so far. */
    public long opened() {
        return opened.get();
    }

    /** Of these, how many the server has closed. */
    public long dropped() {
        return dropped.get();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                open.removeIf(this::isDropped);
                while (open.size() < wanted && !Thread.currentThread().isInterrupted()) {
                    connect();
                }
                TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedByInterruptException e) {
            // It was closed while it connected.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        open.add(channel);
        opened.incrementAndGet();
        channel.configureBlocking(false);
        try {
            channel.write(ByteBuffer.wrap(kind.start.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            // Reset by the server; the next round finds it dropped.
        }
    }

    private boolean isDropped(SocketChannel channel) {
        try {
            if (kind != Kind.SILENT) {
                channel.write(ByteBuffer.wrap(new byte[] {'a'}));
            }
            int read = channel.read(ByteBuffer.allocate(4096));
            if (read >= 0) {
                return false;
            }
        } catch (IOException e) {
            // Reset by the server: dropped as well.
        }
        dropped.incrementAndGet();
        close(channel);
        return true;
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        open.forEach(SlowConnections::close);
    }
}
