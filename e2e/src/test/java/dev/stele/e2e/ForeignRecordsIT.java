package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.Topics;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Faults 10 and 11: records that no service of ours would write, and every record twice. */
class ForeignRecordsIT {

    private static final String RELEASED = "dev.stele.revision-released.v1";

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();

    @Test
    void badRecordIsParkedWithItsBytesAndBlocksNothing() {
        String key = UUID.randomUUID().toString();
        byte[] garbage = {0, 1, (byte) 0xFF, (byte) 0xC0, 7};
        List<ProducerRecord<byte[], byte[]>> bad = List.of(
                foreign(key, RELEASED, garbage),
                foreign(key, "dev.stele.article-withdrawn.v1", bytes("{\"articleId\":\"" + key + "\"}")),
                foreign(key, "dev.stele.not-invented-yet.v9", bytes("{}")),
                foreign(null, RELEASED, bytes("{}")),
                foreign(key, RELEASED, null));
        // The memory of the translators looks at approvals alone.
        Map<String, Long> injected = Map.of(
                Topics.deadLetters(Topics.NEWS, "publisher"), (long) bad.size(),
                Topics.deadLetters(Topics.NEWS, "translation"), (long) bad.size());

        bad.forEach(Shared.house().log()::write);
        Flow.published(Flow.shortText(Flow.unique("behind-garbage")));

        Flow.settled();
        assertThat(Shared.house().log().records(Topics.deadLetters(Topics.NEWS, "publisher")))
                .extracting(ConsumerRecord::value)
                .contains(garbage);
        Flow.eventually(() -> assertThat(
                        Shared.staff().operator().deadLetters().path("items").size())
                .isGreaterThanOrEqualTo(bad.size()));
        healed.verify(injected);
    }

    @Test
    void fieldsOfANewerVersionAreIgnored() {
        String slug = Flow.unique("from-the-future");
        Story story = Flow.published(Flow.shortText(slug));
        var event = Shared.house().log().about(Topics.NEWS, story.id()).getFirst();
        String future = new String(event.value(), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"mood\":{\"of\":[\"the\",\"future\"]},");

        Shared.house().log().write(copy(event, bytes(future)));

        Flow.settled();
        assertThat(Shared.staff().reader().sees("/en/news/" + slug, slug)).isTrue();
        healed.verify();
    }

    @Test
    void everyRecordTwiceChangesNoByte() {
        Story story = chief.publish(chief.write("en", Flow.shortText(Flow.unique("twice")), "ru"), "en", "ru");
        Flow.approved(story, "ru", source -> "Перевод: " + source);
        Flow.awaitPage(Flow.path(story));
        Flow.settled();
        Map<String, String> before = Shared.house().stores().dumps();

        Map<String, Long> twice = new TreeMap<>();
        Shared.house().log().deadLetters().forEach((topic, count) -> twice.put(topic, count));
        Shared.house()
                .log()
                .records(Topics.NEWS)
                .forEach(event -> Shared.house().log().write(copy(event, event.value())));

        Flow.settled();
        assertThat(Shared.house().stores().dumps()).isEqualTo(before);
        healed.verify(twice);
    }

    private static ProducerRecord<byte[], byte[]> foreign(@Nullable String key, String type, byte @Nullable [] value) {
        var event = new ProducerRecord<>(Topics.NEWS, key == null ? null : bytes(key), value);
        event.headers().add(CloudEventHeaders.TYPE, bytes(type));
        event.headers().add(CloudEventHeaders.ID, bytes(UUID.randomUUID().toString()));
        return event;
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> event, byte[] value) {
        return new ProducerRecord<>(event.topic(), event.partition(), event.key(), value, event.headers());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
