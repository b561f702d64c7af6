package dev.stele.publisher.article.messaging;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** Where the fold starts: offsets of the group mean nothing to a database that holds nothing. */
final class StartPosition {

    private final Set<TopicPartition> rewound = ConcurrentHashMap.newKeySet();
    private volatile boolean startOver;

    void startOver() {
        startOver = true;
    }

    /** Those that have to be read from their beginning; each once, however often it is assigned. */
    Collection<TopicPartition> fromTheBeginning(Collection<TopicPartition> assigned) {
        return startOver ? assigned.stream().filter(rewound::add).toList() : Set.of();
    }
}
