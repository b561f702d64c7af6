package dev.stele.chassis.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that has been received completely. */
final class ReceivedStream extends ServletInputStream {

    private final InputStream body;
    private boolean finished;

    ReceivedStream(InputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        finished = next < 0;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = body.read(into, offset, length);
        finished = some < 0;
        return some;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("The body is read as a stream");
    }
}
