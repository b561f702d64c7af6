package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** An address that nobody has a reason to call; it counts who does. */
final class Listener implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    Listener() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("listener").start(this::listen);
    }

    private void listen() {
        try {
            while (true) {
                socket.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
