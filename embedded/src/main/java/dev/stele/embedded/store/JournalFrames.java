package dev.stele.embedded.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/** Frames as bytes: length, checksum, then for each change its kind, the name of the map, the key and, of a put, the value. */
final class JournalFrames {

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final int HEAD = 2 * Integer.BYTES;

    private JournalFrames() {}

    static <K, V> void put(WriteBuffer frame, String name, MVMap<K, V> map, K key, V value) {
        StringDataType.INSTANCE.write(frame.put(PUT), name);
        map.getKeyType().write(frame, key);
        map.getValueType().write(frame, value);
    }

    static <K> void remove(WriteBuffer frame, String name, MVMap<K, ?> map, K key) {
        StringDataType.INSTANCE.write(frame.put(REMOVE), name);
        map.getKeyType().write(frame, key);
    }

    /** Writes the frame with its head. */
    static void seal(ByteBuffer frame, WriteBuffer target) {
        target.putInt(frame.remaining()).putInt(checksum(frame)).put(frame);
    }

    /** The next whole frame, or null at the end or where the rest was not written whole. */
    static @Nullable ByteBuffer next(ByteBuffer segment) {
        if (segment.remaining() < HEAD) {
            return null;
        }
        int length = segment.getInt();
        int checksum = segment.getInt();
        if (length <= 0 || length > segment.remaining()) {
            return null;
        }
        ByteBuffer frame = segment.slice(segment.position(), length);
        segment.position(segment.position() + length);
        return checksum(frame) == checksum ? frame : null;
    }

    static void apply(ByteBuffer frame, StoreMaps maps) {
        while (frame.hasRemaining()) {
            byte kind = frame.get();
            change(kind, frame, maps.named(StringDataType.INSTANCE.read(frame)));
        }
    }

    private static <K, V> void change(byte kind, ByteBuffer frame, MVMap<K, V> map) {
        K key = map.getKeyType().read(frame);
        switch (kind) {
            case PUT -> map.put(key, map.getValueType().read(frame));
            case REMOVE -> map.remove(key);
            default -> throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Unknown change {0}", kind);
        }
    }

    private static int checksum(ByteBuffer frame) {
        CRC32C sum = new CRC32C();
        sum.update(frame.duplicate());
        return (int) sum.getValue();
    }
}
