package dev.stele.publisher.article.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How much was folded; the lag comes from the consumer's own meters. */
final class FoldMetrics {

    private final Counter records;
    private final Counter flips;

    FoldMetrics(MeterRegistry registry) {
        records = Counter.builder("stele.publisher.records")
                .description("Records of the log taken, dead letters included")
                .register(registry);
        flips = Counter.builder("stele.publisher.flips")
                .description("Articles whose live pages changed")
                .register(registry);
    }

    void applied(int count) {
        records.increment(count);
    }

    void flipped(int count) {
        flips.increment(count);
    }
}
