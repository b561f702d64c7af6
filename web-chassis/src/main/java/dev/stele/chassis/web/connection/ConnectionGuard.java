package dev.stele.chassis.web.connection;

import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections whose clients take too long to send a request or to take its answer, and, when there are too many
 * connections, those that wait longest for their clients. The server's own time limits count from the last byte, so one byte
 * every few seconds would keep a connection for ever. Time in which the server works is not counted.
 */
final class ConnectionGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionGuard.class);
    private static final int SPARE_SHARE = 16;

    /** No wait is closed sooner: the request of a reader who has just connected is on its way. */
    private static final long FRESH_MILLIS = 250;

    /** While new connections wait to be accepted, the time they wait counts too: their requests arrive meanwhile. */
    private static final long FRESH_IN_A_CROWD_MILLIS = 50;

    private static final Duration CHECK_IN_A_CROWD = Duration.ofMillis(20);

    private final GuardedEndpoint endpoint;
    private final ConnectionLimits limits;
    private final int most;
    private final Map<SocketWrapperBase<?>, GuardedProcessor> serving = new ConcurrentHashMap<>();
    private @Nullable Thread watch;

    ConnectionGuard(GuardedEndpoint endpoint, ConnectionLimits limits) {
        this.endpoint = endpoint;
        this.limits = limits;
        this.most = limits.effectiveMax();
    }

    void start() {
        watch = Thread.ofPlatform().daemon().name("connection-guard").start(this::watch);
    }

    void stop() {
        if (watch != null) {
            watch.interrupt();
        }
    }

    long uploadPauseMillis() {
        return limits.uploadPause().toMillis();
    }

    void serving(SocketWrapperBase<?> connection, GuardedProcessor processor) {
        serving.put(connection, processor);
    }

    void served(SocketWrapperBase<?> connection) {
        serving.remove(connection);
    }

    /** Closes the connections beyond the limit that have waited longest for their clients, and some to spare. */
    synchronized void makeRoom() {
        if (endpoint.getConnectionCount() <= most) {
            return;
        }
        long excess = open().count() - most;
        if (excess > 0) {
            long fresh = isFull() ? FRESH_IN_A_CROWD_MILLIS : FRESH_MILLIS;
            waiting()
                    .filter(wait -> wait.millis() >= fresh)
                    .sorted(Comparator.comparingLong(Wait::millis).reversed())
                    .limit(excess + most / SPARE_SHARE)
                    .forEach(this::close);
        }
    }

    private void watch() {
        long before = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Duration pause = isFull() ? CHECK_IN_A_CROWD : limits.checkInterval();
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                long now = System.nanoTime();
                countBlocked(TimeUnit.NANOSECONDS.toMillis(now - before));
                before = now;
                waiting().filter(wait -> wait.isOver(limits)).forEach(this::close);
                wakeClosing();
                // Connections that were too new when the last one was accepted; the acceptor may wait for room itself.
                makeRoom();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Connections could not be checked", e);
            }
        }
    }

    /** New connections wait until others are closed. */
    private boolean isFull() {
        return endpoint.getConnectionCount() >= endpoint.getMaxConnections();
    }

    private void countBlocked(long millis) {
        serving.forEach((connection, processor) -> {
            if (isBlocked(connection)) {
                processor.addBlocked(millis);
            }
        });
    }

    private Stream<Wait> waiting() {
        return open().map(this::waiting).flatMap(Optional::stream);
    }

    /** Those that nobody has decided to close. */
    private Stream<SocketWrapperBase<NioChannel>> open() {
        return endpoint.getConnections().stream().filter(it -> !it.isClosed() && it.getError() == null);
    }

    private Optional<Wait> waiting(SocketWrapperBase<NioChannel> connection) {
        GuardedProcessor busy = serving.get(connection);
        if (busy != null) {
            return isBlocked(connection) ? Optional.of(transfer(connection, busy)) : Optional.empty();
        }
        if (connection.getCurrentProcessor() instanceof Http11Processor processor) {
            return processor.isAsync()
                    ? Optional.empty()
                    : Optional.of(new Wait(connection, Wait.Kind.HEAD, age(processor.getRequest())));
        }
        long lastRead = connection instanceof NioSocketWrapper it ? it.getLastRead() : 0;
        return Optional.of(new Wait(connection, Wait.Kind.REQUEST, System.currentTimeMillis() - lastRead));
    }

    /** A thread that serves a connection registers interest in it only to wait for the client. */
    private static boolean isBlocked(SocketWrapperBase<?> connection) {
        return connection instanceof NioSocketWrapper it && (it.interestOps() & (OP_READ | OP_WRITE)) != 0;
    }

    private Wait transfer(SocketWrapperBase<NioChannel> connection, GuardedProcessor processor) {
        long age = age(processor.getRequest());
        long blocked =
                Math.min(age, processor.blockedMillis() + limits.checkInterval().toMillis());
        long due = blocked - limits.transferMillis(processor.transferredSince(connection));
        Wait.Kind kind = processor.allowsPauses() ? Wait.Kind.SIGNED_IN_TRANSFER : Wait.Kind.TRANSFER;
        return new Wait(connection, kind, Math.max(due, Math.min(age, FRESH_MILLIS)));
    }

    private static long age(Request request) {
        long start = request.getStartTimeNanos();
        return start < 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void close(Wait wait) {
        SocketWrapperBase<NioChannel> connection = wait.connection();
        connection.setError(new SocketTimeoutException("The client took too long"));
        if (wait.holdsThread()) {
            wake(connection);
        } else {
            connection.processSocket(SocketEvent.ERROR, true);
        }
    }

    /** A request may have arrived just when its connection was to be closed; its thread would hold it open. */
    private void wakeClosing() {
        endpoint.getConnections().stream()
                .filter(it -> !it.isClosed() && it.getError() != null && serving.containsKey(it) && isBlocked(it))
                .forEach(ConnectionGuard::wake);
    }

    /** The thread that waits for the client finds the end of both directions, and then closes the connection itself. */
    private static void wake(SocketWrapperBase<NioChannel> connection) {
        try {
            SocketChannel channel = connection.getSocket().getIOChannel();
            channel.shutdownInput();
            channel.shutdownOutput();
        } catch (IOException e) {
            LOG.debug("The connection is closed already", e);
        }
    }
}
