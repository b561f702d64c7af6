package dev.stele.publisher.deadletter.persistence;

import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetter.Header;
import dev.stele.publisher.deadletter.DeadLetter.State;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Dead letters as documents. */
final class DeadLetterDocuments {

    private DeadLetterDocuments() {}

    static Document of(DeadLetter letter) {
        return new Document("_id", letter.id())
                .append("topic", letter.topic())
                .append("partition", letter.partition())
                .append("offset", letter.offset())
                .append("key", binary(letter.key()))
                .append("type", letter.type())
                .append("payload", binary(letter.payload()))
                .append(
                        "headers",
                        letter.headers().stream()
                                .map(header ->
                                        new Document("name", header.name()).append("value", binary(header.value())))
                                .toList())
                .append("error", letter.error())
                .append("at", Date.from(letter.at()))
                .append("state", letter.state().name());
    }

    static DeadLetter from(Document d) {
        List<Header> headers = d.getList("headers", Document.class).stream()
                .map(header -> new Header(header.getString("name"), bytes(header, "value")))
                .toList();
        return new DeadLetter(
                d.getString("_id"),
                d.getString("topic"),
                d.getInteger("partition"),
                d.getLong("offset"),
                bytes(d, "key"),
                d.getString("type"),
                bytes(d, "payload"),
                headers,
                d.getString("error"),
                d.getDate("at").toInstant(),
                State.valueOf(d.getString("state")),
                instant(d.getDate("decidedAt")),
                d.getString("decidedBy"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    private static byte @Nullable [] bytes(Document d, String field) {
        Binary binary = d.get(field, Binary.class);
        return binary == null ? null : binary.getData();
    }
}
