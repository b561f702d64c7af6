package dev.stele.chassis.web.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections whose clients take too long over a request, and, when there are too many connections, those that wait
 * longest for their clients. The server's own time limits count from the last byte, so one byte every few seconds would keep
 * a connection for ever. A request that is complete is never disturbed.
 */
final class ConnectionGuard {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionGuard.class);
    private static final int SPARE_SHARE = 16;

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

    void serving(SocketWrapperBase<?> connection, GuardedProcessor processor) {
        serving.put(connection, processor);
    }

    void served(SocketWrapperBase<?> connection) {
        serving.remove(connection);
    }

    /** Closes the connections beyond the limit that have waited longest for their clients, and some to spare. */
    void makeRoom() {
        if (endpoint.getConnectionCount() <= most) {
            return;
        }
        List<SocketWrapperBase<NioChannel>> open = open();
        int excess = open.size() - most;
        if (excess > 0) {
            open.stream()
                    .map(this::waiting)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Wait::kind).thenComparing(Wait::millis, Comparator.reverseOrder()))
                    .limit((long) excess + most / SPARE_SHARE)
                    .forEach(this::close);
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                TimeUnit.MILLISECONDS.sleep(limits.checkInterval().toMillis());
                closeLate();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Connections could not be checked", e);
            }
        }
    }

    private void closeLate() {
        open().stream()
                .map(this::waiting)
                .flatMap(Optional::stream)
                .filter(wait -> wait.isOver(limits))
                .forEach(this::close);
    }

    /** Those that nobody has decided to close. */
    private List<SocketWrapperBase<NioChannel>> open() {
        return endpoint.getConnections().stream()
                .filter(it -> !it.isClosed() && it.getError() == null)
                .toList();
    }

    private Optional<Wait> waiting(SocketWrapperBase<NioChannel> connection) {
        GuardedProcessor busy = serving.get(connection);
        if (busy != null) {
            return busy.hasWholeBody() ? Optional.empty() : Optional.of(body(connection, busy));
        }
        if (connection.getCurrentProcessor() instanceof Http11Processor processor) {
            return processor.isAsync()
                    ? Optional.empty()
                    : Optional.of(new Wait(connection, Wait.Kind.HEAD, age(processor.getRequest()), 0));
        }
        long idle = System.currentTimeMillis()
                - (connection instanceof org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper it
                        ? it.getLastRead()
                        : 0);
        return Optional.of(new Wait(connection, Wait.Kind.REQUEST, idle, 0));
    }

    private static Wait body(SocketWrapperBase<NioChannel> connection, GuardedProcessor processor) {
        Request request = processor.getRequest();
        Wait.Kind kind = request.getResponse().isCommitted() ? Wait.Kind.REST : Wait.Kind.BODY;
        return new Wait(connection, kind, age(request), request.getBytesRead());
    }

    private static long age(Request request) {
        long start = request.getStartTimeNanos();
        return start < 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void close(Wait wait) {
        SocketWrapperBase<NioChannel> connection = wait.connection();
        connection.setError(new SocketTimeoutException("The client took too long"));
        if (wait.kind() == Wait.Kind.BODY || wait.kind() == Wait.Kind.REST) {
            wake(connection);
        } else {
            connection.processSocket(SocketEvent.ERROR, true);
        }
    }

    /** The thread that waits for the body reads its end, and then closes the connection itself. */
    private static void wake(SocketWrapperBase<NioChannel> connection) {
        try {
            connection.getSocket().getIOChannel().shutdownInput();
        } catch (IOException e) {
            LOG.debug("The connection is closed already", e);
        }
    }
}
