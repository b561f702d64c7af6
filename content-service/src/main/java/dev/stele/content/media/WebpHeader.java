package dev.stele.content.media;

/** Walks the chunks of a WebP to its very end. */
final class WebpHeader {
    private static final int ANIMATED = 0x02;

    private WebpHeader() {}

    static ImageHeader read(Bytes bytes) {
        int end = 8 + bytes.u32le(4);
        if (end > bytes.length()) throw NotTaken.unreadable();
        if (!bytes.zeroFrom(end)) throw NotTaken.notAPicture("Something follows the end of the picture.");
        ImageHeader size = null;
        int orientation = 1;
        for (int at = 12; at + 8 <= end; at = next(bytes, at)) {
            int data = at + 8;
            if (size == null) size = size(bytes, at, data);
            if (bytes.has(at, "EXIF")) orientation = ExifOrientation.read(bytes, data, next(bytes, at));
            if (!bytes.has(at, "VP8") && !bytes.has(at, "ALPH")) bytes.requireInert(data, next(bytes, at));
        }
        if (size == null) throw NotTaken.unreadable();
        return new ImageHeader("image/webp", size.width(), size.height(), orientation);
    }

    private static int next(Bytes bytes, int at) {
        int length = bytes.u32le(at + 4);
        return at + 8 + length + (length & 1);
    }

    private static ImageHeader size(Bytes bytes, int at, int data) {
        if (bytes.has(at, "VP8X")) {
            if ((bytes.u8(data) & ANIMATED) != 0) throw NotTaken.notAPicture("Moving pictures are not taken.");
            return header(1 + u24le(bytes, data + 4), 1 + u24le(bytes, data + 7));
        }
        if (bytes.has(at, "VP8 ")) return header(bytes.u16le(data + 6) & 0x3FFF, bytes.u16le(data + 8) & 0x3FFF);
        if (bytes.has(at, "VP8L")) {
            int low = bytes.u16le(data + 1);
            int high = bytes.u16le(data + 3);
            return header(1 + (low & 0x3FFF), 1 + ((low >> 14) | (high & 0x0FFF) << 2));
        }
        throw NotTaken.unreadable();
    }

    private static int u24le(Bytes bytes, int at) {
        return bytes.u16le(at) | bytes.u8(at + 2) << 16;
    }

    private static ImageHeader header(int width, int height) {
        if (width == 0 || height == 0) throw NotTaken.unreadable();
        return new ImageHeader("image/webp", width, height, 1);
    }
}
