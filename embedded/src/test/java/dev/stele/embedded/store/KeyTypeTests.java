package dev.stele.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class KeyTypeTests {

    private static final List<KeyValue> KEYS = List.of(
            new KeyValue("en/news/a"),
            new KeyValue("en/news/б"),
            new KeyValue("en", "slug"),
            new KeyValue(7.0),
            new KeyValue("en", 7.0),
            new KeyValue(new UUID(1, 2)),
            new KeyValue(new ObjectId()),
            new KeyValue((Object) null),
            new KeyValue("en", null));

    @Test
    void everyKeyIsReadAsItWasWritten() {
        WriteBuffer written = new WriteBuffer();
        KEYS.forEach(key -> KeyType.INSTANCE.write(written, key));
        var source = written.getBuffer().flip();
        for (KeyValue key : KEYS) {
            assertThat(KeyType.INSTANCE.read(source)).isEqualTo(key);
        }
    }

    @Test
    void orderIsTotalAndOnlyEqualKeysAreEqual() {
        List<KeyValue> sorted = new ArrayList<>(KEYS);
        sorted.sort(KeyType.INSTANCE);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                int order = KeyType.INSTANCE.compare(sorted.get(i), sorted.get(j));
                assertThat(Integer.signum(order)).isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }
}
