package dev.stele.publisher.webhook.messaging;

import dev.stele.publisher.webhook.Tally;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** The tally as meters. */
final class WebhookMetrics implements Tally {

    private final Counter taken;
    private final Counter failed;
    private final Counter dead;
    private final Counter deactivated;
    private final Counter overflown;

    WebhookMetrics(MeterRegistry registry) {
        taken = attempts(registry, "taken");
        failed = attempts(registry, "failed");
        dead = Counter.builder("stele.publisher.webhooks.dead")
                .description("Deliveries given up")
                .register(registry);
        deactivated = Counter.builder("stele.publisher.webhooks.deactivated")
                .description("Webhooks turned off because of their receiver")
                .register(registry);
        overflown = Counter.builder("stele.publisher.webhooks.overflown")
                .description("Queues that became one notice of everything")
                .register(registry);
    }

    private static Counter attempts(MeterRegistry registry, String outcome) {
        return Counter.builder("stele.publisher.webhooks.attempts")
                .description("Calls to receivers")
                .tag("outcome", outcome)
                .register(registry);
    }

    @Override
    public void attempted(boolean success) {
        (success ? taken : failed).increment();
    }

    @Override
    public void dead() {
        dead.increment();
    }

    @Override
    public void deactivated() {
        deactivated.increment();
    }

    @Override
    public void overflown() {
        overflown.increment();
    }
}
