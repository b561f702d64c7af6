package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A body that is made while it is sent: a beginning, something many times, and an end.
 *
 * @param times how often {@code unit} is repeated
 */
record HostileBody(byte[] start, byte[] unit, int times, byte[] end) {

    static final HostileBody NONE = HostileBody.of(new byte[0]);

    static HostileBody of(byte[] bytes) {
        return new HostileBody(bytes, new byte[0], 0, new byte[0]);
    }

    static HostileBody of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static HostileBody of(String start, String unit, int times, String end) {
        return new HostileBody(utf8(start), utf8(unit), times, utf8(end));
    }

    /** Characters up to U+00FF as single bytes. */
    static HostileBody bytes(String unit, int times) {
        byte[] one = unit.getBytes(StandardCharsets.ISO_8859_1);
        return new HostileBody(new byte[0], one, times, new byte[0]);
    }

    long length() {
        return start.length + (long) unit.length * times + end.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(start);
        int perBlock = Math.max(1, Math.min(times, (1 << 16) / Math.max(1, unit.length)));
        byte[] block = repeated(perBlock);
        long left = (long) unit.length * times;
        while (left > 0) {
            int now = (int) Math.min(left, block.length);
            out.write(block, 0, now);
            left -= now;
        }
        out.write(end);
    }

    private byte[] repeated(int count) {
        byte[] block = new byte[unit.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(unit, 0, block, i * unit.length, unit.length);
        }
        return block;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
