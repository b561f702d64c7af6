package dev.stele.content.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** EXIF directories as cameras write them, with the most significant byte first. */
final class TestExif {
    private static final int HEAD = 8;
    private static final int ENTRY = 12;

    private TestExif() {}

    static byte[] number(int tag, int value) {
        return ByteBuffer.allocate(ENTRY)
                .putShort((short) tag)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .array();
    }

    /** Who, whose, with which camera and where; the texts and numbers are there to be looked for. */
    static byte[] photograph(String artist, String copyright, String serial, long latitude) {
        ByteBuffer data = ByteBuffer.allocate(2_000);
        data.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEAD);
        int free = HEAD + 2 + 4 * ENTRY + 4;
        data.putShort((short) 4);
        free = text(data, 0x013B, artist, free);
        free = text(data, 0x8298, copyright, free);
        data.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(free);
        int gps = free;
        free = text(data, 0xC62F, serial, gps + 2 + ENTRY + 4 + 8);
        data.putInt(0);
        data.position(gps);
        data.putShort((short) 1)
                .putShort((short) 2)
                .putShort((short) 5)
                .putInt(1)
                .putInt(gps + 2 + ENTRY + 4);
        data.putInt(0).putLong(latitude);
        byte[] tiff = new byte[free];
        data.get(0, tiff);
        return tiff;
    }

    static byte[] tiff(List<byte[]> entries) {
        ByteBuffer data = ByteBuffer.allocate(HEAD + 2 + entries.size() * ENTRY + 4);
        data.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEAD);
        data.putShort((short) entries.size());
        entries.forEach(data::put);
        return data.putInt(0).array();
    }

    private static int text(ByteBuffer data, int tag, String text, int at) {
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.UTF_8);
        data.putShort((short) tag).putShort((short) 2).putInt(bytes.length).putInt(at);
        data.put(at, bytes);
        return at + bytes.length + (bytes.length & 1);
    }
}
