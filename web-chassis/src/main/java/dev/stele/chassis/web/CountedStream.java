package dev.stele.chassis.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.LongSupplier;

/** Fails once more bytes than the limit were read. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final LongSupplier limit;
    private long read;

    CountedStream(ServletInputStream body, LongSupplier limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = body.read(into, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) throws BodyTooLarge {
        read += more;
        long most = limit.getAsLong();
        if (read > most) {
            throw new BodyTooLarge(most);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
