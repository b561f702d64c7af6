package dev.stele.chassis.web.connection;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tells the guard which connection it serves, and how far the body has come. */
final class GuardedProcessor extends Http11Processor {

    private final ConnectionGuard guard;

    GuardedProcessor(GuardedProtocol protocol, Adapter adapter, ConnectionGuard guard) {
        super(protocol, adapter);
        this.guard = guard;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        guard.serving(connection, this);
        try {
            return super.service(connection);
        } finally {
            guard.served(connection);
        }
    }

    boolean hasWholeBody() {
        return isRequestBodyFullyRead();
    }
}
