package dev.stele.chassis.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** A body of no bytes. */
final class EmptyStream extends ServletInputStream {

    @Override
    public int read() {
        return -1;
    }

    @Override
    public boolean isFinished() {
        return true;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("Nothing can be read from this request");
    }
}
