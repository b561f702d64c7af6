package dev.stele.translation.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.Desk;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.junit.jupiter.api.Test;

/** Every save reads and writes a translation whole, so it may not grow with each revision that people translate. */
class ManyRevisionsTests {

    private static final int MOST_BYTES = 400_000;

    private final Releases releases = Releases.of("ru");
    private final Codec<TranslationDocument> codec =
            MongoClientSettings.getDefaultCodecRegistry().get(TranslationDocument.class);
    private final EventCodec events = new EventCodec();

    @Test
    void aShortTextStaysSmall() {
        Desk desk = new Desk(
                releases.release(1, UpdateType.MAJOR, Releases.content("Day 1", "It is day 1 here. All is well.")));
        desk.approved();
        for (int day = 2; day <= 400; day++) {
            String body = "It is day " + day + " here. All of " + day + " is well.";
            desk.release(releases.release(day, UpdateType.MAJOR, Releases.content("Day " + day, body)));
            desk.approved();
        }

        assertThat(bytes(desk)).isLessThan(MOST_BYTES);
    }

    private int bytes(Desk desk) {
        TranslationDocument document = TranslationDocument.of(desk.translation.snapshot(), events);
        return new RawBsonDocument(document, codec).getByteBuffer().remaining();
    }
}
