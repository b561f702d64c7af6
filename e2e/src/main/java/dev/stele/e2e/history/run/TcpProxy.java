package dev.stele.e2e.history.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Passes TCP connections on to a local port; it can refuse and cut them, delay bytes, and swallow replies. */
final class TcpProxy implements AutoCloseable {

    /** How the proxy treats its connections. */
    enum Mode {
        PASS,
        /** Existing connections end and new ones are refused. */
        CUT,
        /** Every piece of bytes waits. */
        DELAY,
        /** Requests arrive, and their replies never do. */
        SWALLOW
    }

    private static final Duration DELAY = Duration.ofMillis(60);

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;

    private TcpProxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    static TcpProxy to(int port) {
        try {
            TcpProxy proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofPlatform().daemon().name("proxy-" + port).start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** After CUT and SWALLOW every connection begins anew: what was lost on it stays lost. */
    void set(Mode next) {
        Mode before = mode;
        mode = next;
        if (next == Mode.CUT || before == Mode.SWALLOW) {
            open.forEach(TcpProxy::end);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket from = server.accept();
                if (mode == Mode.CUT) {
                    end(from);
                } else {
                    connect(from);
                }
            } catch (IOException closed) {
                // The proxy was closed, or its target is away: the client sees the end of the connection.
            }
        }
    }

    private void connect(Socket from) throws IOException {
        try {
            Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(from);
            open.add(to);
            Thread.ofPlatform().daemon().start(() -> pump(from, to, false));
            Thread.ofPlatform().daemon().start(() -> pump(to, from, true));
        } catch (IOException away) {
            end(from);
            throw away;
        }
    }

    private void pump(Socket from, Socket to, boolean replies) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (mode == Mode.DELAY) {
                    LockSupport.parkNanos(DELAY.toNanos());
                }
                if (!(replies && mode == Mode.SWALLOW)) {
                    out.write(buffer, 0, length);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            // One side has ended, and so does the other.
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyEnded) {
            // It is closed.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException alreadyClosed) {
            // It is closed.
        }
        open.forEach(TcpProxy::end);
    }
}
