package dev.stele.content.media;

/** Walks the chunks of a PNG to its very end. */
final class PngHeader {
    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int FRAME = 12;

    private PngHeader() {}

    static ImageHeader read(Bytes bytes) {
        int at = SIGNATURE.length();
        if (!bytes.has(at + 4, "IHDR")) throw NotTaken.unreadable();
        int width = bytes.u32(at + 8);
        int height = bytes.u32(at + 12);
        int orientation = 1;
        while (!bytes.has(at + 4, "IEND")) {
            int end = at + FRAME + bytes.u32(at);
            if (bytes.has(at + 4, "eXIf")) orientation = ExifOrientation.read(bytes, at + 8, end - 4);
            if (!bytes.has(at + 4, "IDAT")) bytes.requireInert(at + 8, end);
            at = end;
        }
        if (!bytes.zeroFrom(at + FRAME)) throw NotTaken.notAPicture("Something follows the end of the picture.");
        if (width == 0 || height == 0) throw NotTaken.unreadable();
        return new ImageHeader("image/png", width, height, orientation);
    }
}
