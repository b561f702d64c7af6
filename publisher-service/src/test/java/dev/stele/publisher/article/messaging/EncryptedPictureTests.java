package dev.stele.publisher.article.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.crypto.AesGcm;
import dev.stele.chassis.crypto.PictureCipher;
import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.MediaPublished;
import dev.stele.publisher.article.Newsroom;
import dev.stele.publisher.article.Rejected;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EncryptedPictureTests {

    private static final UUID PICTURE = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");
    private static final EventCodec CODEC = new EventCodec();

    private final TestKeys keys = new TestKeys();
    private final FactReader reader = new FactReader(CODEC, keys);
    private final MediaPublished plain =
            (MediaPublished) Newsroom.number(1).publish(PICTURE).getFirst();

    @Test
    void isReadWithItsKey() {
        byte[] key = AesGcm.newKey();
        keys.topic.put(PICTURE, key);

        assertThat(read(PictureCipher.encrypted(plain, key)).data()).isEqualTo(plain.data());
        assertThat(read(plain).data()).as("of an older version").isEqualTo(plain.data());
    }

    @Test
    void staysUnreadableOnceItsKeyIsGone() {
        byte[] key = AesGcm.newKey();
        MediaPublished encrypted = PictureCipher.encrypted(plain, key);

        assertThat(read(encrypted)).usingRecursiveComparison().isEqualTo(encrypted);
        assertThat(read(PictureCipher.withoutBytes(plain)).data()).isEmpty();
    }

    @Test
    void hasNoBytesAlsoBeforeItsKeyIsKnownToBeGone() {
        keys.topic.put(PICTURE, AesGcm.newKey());
        keys.refresh();

        assertThat(read(PictureCipher.withoutBytes(plain)).data()).isEmpty();
    }

    @Test
    void isRejectedUnderTheKeyOrInThePlaceOfAnother() {
        byte[] key = AesGcm.newKey();
        keys.topic.put(PICTURE, AesGcm.newKey());
        assertThatThrownBy(() -> read(PictureCipher.encrypted(plain, key))).isInstanceOf(Rejected.class);

        keys.topic.put(PICTURE, key);
        keys.refresh();
        MediaPublished other = new MediaPublished(
                plain.eventId(),
                plain.sequence(),
                plain.occurredAt(),
                plain.articleId(),
                PICTURE,
                plain.width() + 1,
                plain.height(),
                plain.type(),
                plain.sha256(),
                PictureCipher.encrypted(plain, key).data(),
                true);
        assertThatThrownBy(() -> read(other)).isInstanceOf(Rejected.class);
    }

    private MediaPublished read(MediaPublished fact) {
        var message = new ConsumerRecord<>(
                "stele.news",
                0,
                0,
                fact.key().getBytes(UTF_8),
                CODEC.write(fact).getBytes(UTF_8));
        message.headers().add(CloudEventHeaders.TYPE, EventTypes.nameOf(fact).getBytes(UTF_8));
        return (MediaPublished) reader.read(message);
    }
}
