package dev.stele.publisher.webhook.web;

import dev.stele.publisher.webhook.Topic;
import dev.stele.publisher.webhook.Webhook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as administrators see it.
 *
 * @param secret only in the answer to the call that set it
 * @param inactiveBecause why it was turned off, if nobody did
 * @param waitsBecause why its deliveries wait although it is active
 * @param secrets that sign at present, without their values
 */
record WebhookView(
        String id,
        long version,
        String url,
        List<String> events,
        List<String> locales,
        boolean active,
        @Nullable String inactiveBecause,
        @Nullable String waitsBecause,
        @Nullable Instant failingSince,
        String description,
        @Nullable String secret,
        List<Key> secrets,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    private static final String UNREADABLE =
            "The key under which its secret is encrypted is not configured. Configure the key, or set another secret.";

    /** A page of webhooks. */
    record Page(List<WebhookView> items, int page, int size, long total) {}

    /** A secret without its value; the current one never expires by itself. */
    record Key(Instant createdAt, @Nullable Instant expiresAt) {}

    static WebhookView of(Webhook hook, Instant now) {
        return of(hook, null, now);
    }

    static WebhookView withSecret(Webhook hook, Instant now) {
        return of(hook, hook.secrets().getFirst().value(), now);
    }

    private static WebhookView of(Webhook hook, @Nullable String secret, Instant now) {
        return new WebhookView(
                hook.id(),
                hook.version(),
                hook.wish().url(),
                hook.wish().events().stream().map(Topic::tag).sorted().toList(),
                hook.wish().locales(),
                hook.wish().active(),
                hook.inactiveBecause(),
                hook.canSign() ? null : UNREADABLE,
                hook.failingSince(),
                hook.wish().description(),
                secret,
                hook.signing(now).stream()
                        .map(key -> new Key(key.createdAt(), key.expiresAt()))
                        .toList(),
                hook.createdAt(),
                hook.updatedAt(),
                hook.updatedBy());
    }
}
