package dev.stele.publisher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The cable between a service and its store, for tests that pull it. */
public final class Cable implements AutoCloseable {

    /** The first field of a command is its name. */
    private static final Pattern WRITE = Pattern.compile("\\x02(insert|update)\\x00");

    private final InetSocketAddress store;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean losing;

    public Cable(InetSocketAddress store) {
        this.store = store;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("cable").start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Breaks every connection; new ones break at once. */
    public void cut() {
        cut = true;
        open.forEach(Cable::hangUp);
    }

    /** Writes go on to arrive, but nothing comes back on a connection that has carried one. */
    public void loseRepliesToWrites() {
        losing = true;
    }

    public void mend() {
        losing = false;
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                connect(entrance.accept());
            }
        } catch (IOException e) {
            cut();
        }
    }

    private void connect(Socket client) {
        Socket there = new Socket();
        open.add(client);
        open.add(there);
        try {
            there.connect(store);
            if (cut) {
                hangUp(client);
                hangUp(there);
            }
            AtomicBoolean written = new AtomicBoolean();
            Thread.ofVirtual()
                    .start(() -> pump(client, there, request -> {
                        written.compareAndSet(
                                false, losing && WRITE.matcher(request).find());
                        return true;
                    }));
            Thread.ofVirtual().start(() -> pump(there, client, _ -> !written.get()));
        } catch (IOException e) {
            hangUp(client);
        }
    }

    private void pump(Socket from, Socket to, Predicate<String> passes) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                if (passes.test(new String(bytes, 0, n, ISO_8859_1))) {
                    out.write(bytes, 0, n);
                }
            }
        } catch (IOException broken) {
            hangUp(to);
        } finally {
            open.remove(from);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
