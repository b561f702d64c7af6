package dev.stele.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Puts an XMP packet where each format wants it, into files of our own encoders. */
final class NoticeInFile {
    private static final byte[] JPEG = "http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1);
    /** Keyword, not compressed, no language. */
    private static final byte[] PNG = "iTXtXML:com.adobe.xmp\0\0\0\0\0".getBytes(ISO_8859_1);

    private static final int PNG_HEAD = 33;
    private static final int RIFF_HEAD = 12;
    private static final int VP8X = 10;
    private static final int HAS_XMP = 0x04;

    private NoticeInFile() {}

    static byte[] put(byte[] file, ImageHeader header, RightsNotice notice) {
        if (notice.isEmpty()) return file;
        byte[] xmp = notice.xmp();
        return switch (header.type()) {
            case "image/jpeg" -> jpeg(file, xmp);
            case "image/png" -> png(file, xmp);
            default -> webp(file, header, xmp);
        };
    }

    /** First of all segments. */
    private static byte[] jpeg(byte[] file, byte[] xmp) {
        return ByteBuffer.allocate(file.length + 4 + JPEG.length + xmp.length)
                .put(file, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + JPEG.length + xmp.length))
                .put(JPEG)
                .put(xmp)
                .put(file, 2, file.length - 2)
                .array();
    }

    /** Behind the header. */
    private static byte[] png(byte[] file, byte[] xmp) {
        CRC32 crc = new CRC32();
        crc.update(PNG);
        crc.update(xmp);
        return ByteBuffer.allocate(file.length + 8 + PNG.length + xmp.length)
                .put(file, 0, PNG_HEAD)
                .putInt(PNG.length - 4 + xmp.length)
                .put(PNG)
                .put(xmp)
                .putInt((int) crc.getValue())
                .put(file, PNG_HEAD, file.length - PNG_HEAD)
                .array();
    }

    /** At the end, announced in an extended header. */
    private static byte[] webp(byte[] file, ImageHeader header, byte[] xmp) {
        boolean extended = new Bytes(file).has(RIFF_HEAD, "VP8X");
        int even = xmp.length + (xmp.length & 1);
        int size = file.length + (extended ? 0 : 8 + VP8X) + 8 + even;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, 4).putInt(size - 8).put(file, 8, 4);
        if (!extended) {
            out.put("VP8X".getBytes(ISO_8859_1)).putInt(VP8X).putInt(0);
            u24(out, header.width() - 1);
            u24(out, header.height() - 1);
        }
        out.put(file, RIFF_HEAD, file.length - RIFF_HEAD);
        int flags = RIFF_HEAD + 8;
        out.put(flags, (byte) (out.get(flags) | HAS_XMP));
        return out.put("XMP ".getBytes(ISO_8859_1)).putInt(xmp.length).put(xmp).array();
    }

    private static void u24(ByteBuffer out, int value) {
        out.putShort((short) value).put((byte) (value >> 16));
    }
}
