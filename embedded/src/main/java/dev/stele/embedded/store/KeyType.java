package dev.stele.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keys of indexes. Those made of texts, which are nearly all, are compared and written as texts; the backend by itself
 * would serialize both sides of every comparison as Java objects.
 */
final class KeyType extends BasicDataType<KeyValue> {

    static final KeyType INSTANCE = new KeyType();

    private static final byte OBJECT = 0;
    private static final byte TEXTS = 1;
    private static final ObjectDataType OBJECTS = new ObjectDataType();

    private KeyType() {}

    @Override
    public int compare(KeyValue a, KeyValue b) {
        boolean textual = isTextual(a);
        if (textual != isTextual(b)) {
            return textual ? -1 : 1;
        }
        return textual ? compareTexts(a, b) : OBJECTS.compare(a, b);
    }

    private static int compareTexts(KeyValue a, KeyValue b) {
        int order = Integer.compare(a.size(), b.size());
        for (int i = 0; order == 0 && i < a.size(); i++) {
            order = ((String) a.get(i)).compareTo((String) b.get(i));
        }
        return order;
    }

    private static boolean isTextual(KeyValue key) {
        for (Object value : key) {
            if (!(value instanceof String)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int getMemory(KeyValue key) {
        int memory = 48;
        for (Object value : key) {
            memory += value instanceof String text ? 56 + text.length() : 96;
        }
        return memory;
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        if (!isTextual(key)) {
            target.put(OBJECT);
            OBJECTS.write(target, key);
            return;
        }
        target.put(TEXTS).putVarInt(key.size());
        for (Object value : key) {
            StringDataType.INSTANCE.write(target, (String) value);
        }
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        if (source.get() == OBJECT) {
            return (KeyValue) OBJECTS.read(source);
        }
        int size = DataUtils.readVarInt(source);
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(StringDataType.INSTANCE.read(source));
        }
        return new KeyValue(texts);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
