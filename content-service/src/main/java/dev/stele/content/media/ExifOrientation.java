package dev.stele.content.media;

/** The one thing of EXIF that a page needs: which way is up. */
final class ExifOrientation {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** 1, as stored, when the data does not say. */
    static int read(Bytes bytes, int tiff, int end) {
        boolean little = bytes.has(tiff, "II");
        if (!little && !bytes.has(tiff, "MM")) return 1;
        int directory = tiff + (little ? bytes.u32le(tiff + 4) : bytes.u32(tiff + 4));
        if (directory + 2 > end) return 1;
        int entries = u16(bytes, directory, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > end) return 1;
            if (u16(bytes, entry, little) == TAG) {
                int value = u16(bytes, entry + 8, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int u16(Bytes bytes, int at, boolean little) {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }
}
