package dev.stele.publisher.deadletter.messaging;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetter.Header;
import dev.stele.publisher.deadletter.DeadLetter.State;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** Records of a dead-letter topic as letters: where they came from stands in the headers that were added. */
final class ParkedLetters {

    private static final String ADDED = "kafka_dlt-";

    private ParkedLetters() {}

    static DeadLetter of(ConsumerRecord<byte[], byte[]> message) {
        String topic = text(message, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElse(message.topic());
        int partition = number(message, KafkaHeaders.DLT_ORIGINAL_PARTITION)
                .map(ByteBuffer::getInt)
                .orElse(message.partition());
        long offset = number(message, KafkaHeaders.DLT_ORIGINAL_OFFSET)
                .map(ByteBuffer::getLong)
                .orElse(message.offset());
        List<Header> headers = Arrays.stream(message.headers().toArray())
                .filter(header -> !header.key().startsWith(ADDED))
                .map(header -> new Header(header.key(), header.value()))
                .toList();
        return new DeadLetter(
                topic + "-" + partition + "-" + offset,
                topic,
                partition,
                offset,
                message.key(),
                text(message, CloudEventHeaders.TYPE).orElse(null),
                message.value(),
                headers,
                text(message, KafkaHeaders.DLT_EXCEPTION_MESSAGE).orElse("unknown"),
                Instant.ofEpochMilli(message.timestamp()),
                State.PARKED,
                null,
                null);
    }

    private static Optional<String> text(ConsumerRecord<?, ?> message, String header) {
        return Optional.ofNullable(value(message, header)).map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private static Optional<ByteBuffer> number(ConsumerRecord<?, ?> message, String header) {
        return Optional.ofNullable(value(message, header)).map(ByteBuffer::wrap);
    }

    private static byte @Nullable [] value(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : header.value();
    }
}
