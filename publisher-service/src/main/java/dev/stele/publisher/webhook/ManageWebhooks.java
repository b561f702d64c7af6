package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What administrators do with webhooks; each of it leaves a line in the audit log. */
public final class ManageWebhooks {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Courier courier;
    private final Postman postman;
    private final Payloads payloads;
    private final WebhookSettings settings;
    private final Clock clock;
    private final RandomGenerator random;

    public ManageWebhooks(
            Webhooks webhooks,
            Deliveries deliveries,
            Courier courier,
            Postman postman,
            Payloads payloads,
            WebhookSettings settings,
            Clock clock,
            RandomGenerator random) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.courier = courier;
        this.postman = postman;
        this.payloads = payloads;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /** Empty when there are as many as there may be. */
    public Optional<Webhook> create(Wish wish, @Nullable String secret, String by) {
        if (webhooks.all().size() >= settings.most()) {
            return Optional.empty();
        }
        Webhook hook = Webhook.created(UUID.randomUUID().toString(), wish, secret(secret), clock.instant(), by);
        webhooks.add(hook);
        AUDIT.info("webhook {} to {} created by {}", hook.id(), wish.url(), by);
        courier.refresh();
        return Optional.of(hook);
    }

    /**
     * Empty when it was changed meanwhile.
     *
     * @param rotate whether a new secret takes over; the given one, unless that is the current one, or one that is made
     */
    public Optional<Webhook> change(Webhook read, Wish wish, boolean rotate, @Nullable String secret, String by) {
        Secret next = rotate || secret != null ? secret(secret) : null;
        Webhook changed = read.changed(wish, next, settings.secretOverlap(), clock.instant(), by);
        if (!webhooks.replace(changed, read.version())) {
            return Optional.empty();
        }
        AUDIT.info(
                "webhook {} to {} changed by {}{}",
                read.id(),
                wish.url(),
                by,
                changed.secrets().getFirst().equals(read.secrets().getFirst()) ? "" : ", with a new secret");
        courier.refresh();
        return Optional.of(changed);
    }

    public boolean remove(String id, String by) {
        boolean removed = webhooks.remove(id);
        if (removed) {
            AUDIT.info("webhook {} removed by {}", id, by);
            courier.refresh();
            deliveries.removeAll(id);
        }
        return removed;
    }

    /** Calls the receiver now, once, and keeps no record of it. */
    public Attempt test(Webhook hook) {
        return postman.call(hook, "test-" + UUID.randomUUID(), payloads.test(clock.instant()));
    }

    /** Makes a finished delivery pending again; false when it is pending already or unknown. */
    public boolean retry(String webhookId, String id, String by) {
        boolean again = deliveries.again(webhookId, id, clock.instant());
        if (again) {
            AUDIT.info("delivery {} of webhook {} retried by {}", id, webhookId, by);
            webhooks.nudge(webhookId);
            courier.refresh();
        }
        return again;
    }

    private Secret secret(@Nullable String given) {
        Instant now = clock.instant();
        return given == null ? Secret.made(random, now) : new Secret(given, now, null);
    }
}
