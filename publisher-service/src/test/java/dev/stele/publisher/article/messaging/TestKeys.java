package dev.stele.publisher.article.messaging;

import dev.stele.publisher.article.PictureKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keys that are known only after a refresh, as those of a topic. */
final class TestKeys implements PictureKeys {

    final Map<UUID, byte[]> topic = new HashMap<>();
    private final Map<UUID, byte[]> known = new HashMap<>();

    @Override
    public Optional<byte[]> find(UUID picture) {
        return Optional.ofNullable(known.get(picture));
    }

    @Override
    public void refresh() {
        known.clear();
        known.putAll(topic);
    }
}
