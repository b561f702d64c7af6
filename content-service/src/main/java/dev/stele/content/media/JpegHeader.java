package dev.stele.content.media;

/** Walks the segments of a JPEG to its very end. */
final class JpegHeader {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;

    /** Programs write ten; each is work on all of the picture. */
    private static final int MOST_SCANS = 100;

    /** A picture of several scans is in memory as a whole, two bytes for each sample: 160 MB, 53 megapixels of 4:2:0. */
    private static final long MOST_SAMPLES_KEPT = 80_000_000;

    private final Bytes bytes;
    private int at;
    private int width;
    private int height;
    private int orientation = 1;
    private long samples;
    private boolean progressive;
    private int scans;

    private JpegHeader(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Cameras append smaller versions of the picture (MPF): those are pictures too, and the only thing that may follow. */
    static ImageHeader read(Bytes bytes) {
        JpegHeader first = new JpegHeader(bytes);
        first.walk();
        JpegHeader further = new JpegHeader(bytes);
        further.at = first.at;
        while (bytes.has(further.at, "\u00FF\u00D8\u00FF")) further.walk();
        if (!bytes.zeroFrom(further.at)) throw NotTaken.notAPicture("Something follows the end of the picture.");
        if (first.width == 0 || first.height == 0) throw NotTaken.unreadable();
        return new ImageHeader("image/jpeg", first.width, first.height, first.orientation);
    }

    private void walk() {
        at += 2;
        for (int marker = marker(); marker != EOI; marker = marker()) {
            if (standsAlone(marker)) continue;
            int length = bytes.u16(at);
            if (length < 2) throw NotTaken.unreadable();
            segment(marker, at + 2, at + length);
            at += length;
            if (marker == SOS) scan();
        }
    }

    private int marker() {
        if (bytes.u8(at) != 0xFF) throw NotTaken.unreadable();
        while (bytes.u8(at) == 0xFF) at++;
        return bytes.u8(at++);
    }

    private void segment(int marker, int from, int to) {
        if (isFrame(marker) && width == 0) {
            height = bytes.u16(from + 1);
            width = bytes.u16(from + 3);
            progressive = marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE;
            samples = samples(from + 5);
        } else if (marker == APP1 && bytes.has(from, "Exif\0\0")) {
            orientation = ExifOrientation.read(bytes, from + 6, to);
        }
        if (marker >= 0xE0) bytes.requireInert(from, to);
    }

    /** In all components together; those of colour often have half the width and height. */
    private long samples(int components) {
        int count = bytes.u8(components);
        int widest = 1;
        int highest = 1;
        int shares = 0;
        for (int i = 0; i < count; i++) {
            int sampling = bytes.u8(components + 2 + 3 * i);
            widest = Math.max(widest, sampling >> 4);
            highest = Math.max(highest, sampling & 0xF);
            shares += (sampling >> 4) * (sampling & 0xF);
        }
        return (long) width * height * shares / (widest * highest);
    }

    private void scan() {
        scans++;
        boolean kept = progressive || scans > 1;
        if (scans > MOST_SCANS || kept && samples > MOST_SAMPLES_KEPT) throw NotTaken.tooCostly();
        while (!(bytes.u8(at) == 0xFF && endsScan(bytes.u8(at + 1)))) at++;
    }

    private static boolean endsScan(int next) {
        return next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == SOI || marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }
}
