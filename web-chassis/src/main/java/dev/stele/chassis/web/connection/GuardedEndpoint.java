package dev.stele.chassis.web.connection;

import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Tells when a connection was accepted, and counts what it transfers, unless it is encrypted. */
final class GuardedEndpoint extends NioEndpoint {

    private Runnable accepted = () -> {};

    void onAccept(Runnable action) {
        accepted = action;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        boolean taken = super.setSocketOptions(socket);
        if (taken) {
            accepted.run();
        }
        return taken;
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return isSSLEnabled() ? super.createChannel(buffers) : new GuardedChannel(buffers);
    }
}
