package dev.stele.publisher.webhook.persistence;

import dev.stele.chassis.crypto.DecryptionFailed;
import dev.stele.chassis.crypto.FieldEncryption;
import dev.stele.publisher.webhook.Secret;
import dev.stele.publisher.webhook.Topic;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Webhooks as documents; secrets are encrypted in them, each for its webhook. */
final class WebhookDocuments {

    private final FieldEncryption encryption;

    WebhookDocuments(FieldEncryption encryption) {
        this.encryption = encryption;
    }

    Document of(Webhook hook) {
        return fields(hook)
                .append("_id", hook.id())
                .append("nudges", hook.nudges())
                .append("createdAt", Date.from(hook.createdAt()));
    }

    /** What a change by people replaces. */
    Document fields(Webhook hook) {
        Wish wish = hook.wish();
        return new Document("version", hook.version())
                .append("url", wish.url())
                .append(
                        "events",
                        wish.events().stream().map(Topic::tag).sorted().toList())
                .append("locales", wish.locales())
                .append("active", wish.active())
                .append("description", wish.description())
                .append("inactiveBecause", hook.inactiveBecause())
                .append("secrets", secrets(hook))
                .append("updatedAt", Date.from(hook.updatedAt()))
                .append("updatedBy", hook.updatedBy())
                .append("failingSince", date(hook.failingSince()));
    }

    Webhook from(Document d) {
        Set<Topic> events = EnumSet.noneOf(Topic.class);
        d.getList("events", String.class).forEach(tag -> Topic.of(tag).ifPresent(events::add));
        Wish wish = new Wish(
                d.getString("url"),
                events,
                d.getList("locales", String.class),
                d.getBoolean("active"),
                d.getString("description"));
        return new Webhook(
                d.getString("_id"),
                d.getLong("version"),
                d.getLong("nudges"),
                wish,
                d.getString("inactiveBecause"),
                d.getList("secrets", Document.class).stream()
                        .map(secret -> secret(d.getString("_id"), secret))
                        .toList(),
                d.getDate("createdAt").toInstant(),
                d.getDate("updatedAt").toInstant(),
                d.getString("updatedBy"),
                instant(d.getDate("failingSince")));
    }

    /** Whether a secret is readable in the store, or encrypted under a key that is to be replaced. */
    boolean needsRewrite(Document d) {
        return d.getList("secrets", Document.class).stream()
                .anyMatch(secret -> encryption.needsRewrite(secret.getString("value")));
    }

    List<Document> secrets(Webhook hook) {
        return hook.secrets().stream().map(secret -> of(hook.id(), secret)).toList();
    }

    private Document of(String webhook, Secret secret) {
        String value = secret.isReadable() ? encryption.encrypt(secret.value(), context(webhook)) : secret.value();
        return new Document("value", value)
                .append("createdAt", Date.from(secret.createdAt()))
                .append("expiresAt", date(secret.expiresAt()));
    }

    /** One that cannot be decrypted must not keep the other webhooks from being read. */
    private Secret secret(String webhook, Document d) {
        String stored = d.getString("value");
        Instant createdAt = d.getDate("createdAt").toInstant();
        @Nullable Instant expiresAt = instant(d.getDate("expiresAt"));
        try {
            String value = FieldEncryption.isEncrypted(stored) ? encryption.decrypt(stored, context(webhook)) : stored;
            return new Secret(value, createdAt, expiresAt);
        } catch (DecryptionFailed e) {
            return new Secret(stored, createdAt, expiresAt, false);
        }
    }

    private static String context(String webhook) {
        return "webhooks/" + webhook + "/secret";
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
