package dev.stele.content.media;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A range of bytes that is never read beyond its end. */
final class Bytes {
    private static final List<byte[]> ACTIVE = List.of(
            ascii("<script"),
            ascii("<html"),
            ascii("<!doctype"),
            ascii("<svg"),
            ascii("<iframe"),
            ascii("<?php"),
            ascii("<body"),
            ascii("pk\u0003\u0004"),
            ascii("%pdf-"));

    private final byte[] data;
    private final int end;

    Bytes(byte[] data) {
        this.data = data;
        this.end = data.length;
    }

    int length() {
        return end;
    }

    int u8(int at) {
        if (at < 0 || at >= end) throw NotTaken.unreadable();
        return data[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16le(int at) {
        return u8(at + 1) << 8 | u8(at);
    }

    /** Larger values than an int holds are no lengths of anything we take. */
    int u32(int at) {
        return positive((long) u16(at) << 16 | u16(at + 2));
    }

    int u32le(int at) {
        return positive((long) u16le(at + 2) << 16 | u16le(at));
    }

    private static int positive(long value) {
        if (value > Integer.MAX_VALUE / 2) throw NotTaken.unreadable();
        return (int) value;
    }

    boolean has(int at, String text) {
        if (at < 0 || at + text.length() > end) return false;
        for (int i = 0; i < text.length(); i++) {
            if ((data[at + i] & 0xFF) != text.charAt(i)) return false;
        }
        return true;
    }

    boolean zeroFrom(int at) {
        for (int i = at; i < end; i++) {
            if (data[i] != 0) return false;
        }
        return true;
    }

    /** Refuses pages, scripts and archives that hide between the parts of a picture. */
    void requireInert(int from, int to) {
        for (int i = from; i < Math.min(to, end); i++) {
            for (byte[] marker : ACTIVE) {
                if (startsWith(i, marker))
                    throw NotTaken.notAPicture("Something that is no picture hides in the file.");
            }
        }
    }

    private boolean startsWith(int at, byte[] marker) {
        if (at + marker.length > end) return false;
        for (int i = 0; i < marker.length; i++) {
            int b = data[at + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != marker[i]) return false;
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
