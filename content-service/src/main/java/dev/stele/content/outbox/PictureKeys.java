package dev.stele.content.outbox;

import dev.stele.chassis.kafka.KeysTopic;
import dev.stele.content.media.TakeDowns;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Writes the keys of pictures to the topic {@value Topics#KEYS}, ahead of the pictures, and takes them away again. */
@Component
class PictureKeys implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PictureKeys.class);
    private static final int REMEMBERED = 10_000;
    private static final long PATIENCE_SECONDS = 30;
    /** No picture's id. The broker compacts its newest file only when something more is written. */
    private static final String ROLL = "roll";

    private final TakeDowns takeDowns;
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Set<UUID> written = ConcurrentHashMap.newKeySet();
    private final Set<UUID> removed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService roll = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("picture-keys").factory());

    PictureKeys(TakeDowns takeDowns, KafkaTemplate<byte[], byte[]> kafka) {
        this.takeDowns = takeDowns;
        this.kafka = kafka;
        long every = KeysTopic.COMPACTION.toMinutes();
        roll.scheduleAtFixedRate(this::roll, 5, every, TimeUnit.MINUTES);
    }

    private void roll() {
        try {
            kafka.send(Topics.KEYS, bytes(ROLL), new byte[0]);
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule.
            LOG.warn("The topic of keys could not be written; it is tried again", e);
        }
    }

    /** The key, once the topic has it; empty when the picture was taken down. */
    Optional<byte[]> written(UUID picture) {
        Optional<byte[]> key = takeDowns.key(picture);
        if (key.isEmpty()) {
            // A process that died after it had written the key may not have written the tombstone behind it.
            if (!removed.contains(picture)) remove(picture);
            return key;
        }
        if (written.contains(picture)) return key;
        write(picture, key.get());
        if (takeDowns.key(picture).isEmpty()) {
            // Taken down meanwhile: the tombstone may stand before the key.
            remove(picture);
            return Optional.empty();
        }
        if (written.size() >= REMEMBERED) written.clear();
        written.add(picture);
        return key;
    }

    void remove(UUID picture) {
        written.remove(picture);
        write(picture, null);
        if (removed.size() >= REMEMBERED) removed.clear();
        removed.add(picture);
    }

    private void write(UUID picture, byte @Nullable [] key) {
        kafka.send(Topics.KEYS, bytes(picture.toString()), key)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        roll.shutdownNow();
    }
}
