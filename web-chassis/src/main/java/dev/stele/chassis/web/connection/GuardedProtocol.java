package dev.stele.chassis.web.connection;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 whose connections a {@link ConnectionGuard} watches. Public because the server creates it by name. */
public final class GuardedProtocol extends Http11NioProtocol {

    private final GuardedEndpoint endpoint;
    private @Nullable ConnectionGuard guard;

    public GuardedProtocol() {
        this(new GuardedEndpoint());
    }

    private GuardedProtocol(GuardedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** Must be called before the server starts. */
    void limit(ConnectionLimits limits) {
        ConnectionGuard watching = new ConnectionGuard(endpoint, limits);
        guard = watching;
        endpoint.onAccept(watching::makeRoom);
        // Only where closing cannot keep pace do new connections wait.
        int most = limits.effectiveMax();
        setMaxConnections(most + Math.max(most / 4, 8));
        // So that the server sets the time limit anew for the body of each request.
        setDisableUploadTimeout(false);
        setProcessorCache(Math.min(getProcessorCache() < 0 ? Integer.MAX_VALUE : getProcessorCache(), most / 8));
    }

    /** Who has signed in may take longer, see {@link CurrentConnection}. */
    @Override
    public int getConnectionUploadTimeout() {
        return getConnectionTimeout();
    }

    @Override
    protected Processor createProcessor() {
        return guard == null ? super.createProcessor() : new GuardedProcessor(this, getAdapter(), guard);
    }

    @Override
    public void start() throws Exception {
        super.start();
        if (guard != null) {
            guard.start();
        }
    }

    @Override
    public void stop() throws Exception {
        if (guard != null) {
            guard.stop();
        }
        super.stop();
    }
}
