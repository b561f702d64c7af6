package dev.stele.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    /** As many different free ports as asked for. */
    public static List<Integer> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether somebody listens there, on loopback or on all interfaces. */
    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** Waits until the port answers; fails when the process behind it ends or the time is up. */
    public static void await(int port, ChildProcess owner, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(port)) {
            if (!owner.isAlive()) {
                throw new IllegalStateException("the process for port " + port + " ended before it answered");
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("port " + port + " did not answer within " + limit.toSeconds() + " s");
            }
            Pause.of(Duration.ofMillis(20));
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
