package dev.stele.chassis.web.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Counts the bytes that a connection has moved. One thread at a time reads or writes a connection. */
final class GuardedChannel extends NioChannel {

    private volatile long transferred;

    GuardedChannel(SocketBufferHandler buffers) {
        super(buffers);
    }

    /** Bytes read and written since the connection was opened. */
    long transferred() {
        return transferred;
    }

    @Override
    public void reset(SocketChannel channel, NioSocketWrapper connection) throws IOException {
        super.reset(channel, connection);
        transferred = 0;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return count(super.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return count(super.read(targets, offset, length));
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return count(super.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return count(super.write(sources, offset, length));
    }

    private int count(int bytes) {
        return (int) count((long) bytes);
    }

    // Only the thread that serves the connection writes it.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private long count(long bytes) {
        if (bytes > 0) {
            transferred += bytes;
        }
        return bytes;
    }
}
