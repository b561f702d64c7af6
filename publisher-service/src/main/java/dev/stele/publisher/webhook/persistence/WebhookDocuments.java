package dev.stele.publisher.webhook.persistence;

import dev.stele.publisher.webhook.Secret;
import dev.stele.publisher.webhook.Topic;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Webhooks as documents. */
final class WebhookDocuments {

    private WebhookDocuments() {}

    static Document of(Webhook hook) {
        return fields(hook)
                .append("_id", hook.id())
                .append("nudges", hook.nudges())
                .append("createdAt", Date.from(hook.createdAt()));
    }

    /** What a change by people replaces. */
    static Document fields(Webhook hook) {
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
                .append(
                        "secrets",
                        hook.secrets().stream().map(WebhookDocuments::of).toList())
                .append("updatedAt", Date.from(hook.updatedAt()))
                .append("updatedBy", hook.updatedBy())
                .append("failingSince", date(hook.failingSince()));
    }

    static Webhook from(Document d) {
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
                        .map(WebhookDocuments::secret)
                        .toList(),
                d.getDate("createdAt").toInstant(),
                d.getDate("updatedAt").toInstant(),
                d.getString("updatedBy"),
                instant(d.getDate("failingSince")));
    }

    private static Document of(Secret secret) {
        return new Document("value", secret.value())
                .append("createdAt", Date.from(secret.createdAt()))
                .append("expiresAt", date(secret.expiresAt()));
    }

    private static Secret secret(Document d) {
        return new Secret(d.getString("value"), d.getDate("createdAt").toInstant(), instant(d.getDate("expiresAt")));
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
