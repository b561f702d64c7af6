package dev.stele.publisher.webhook.persistence;

import static dev.stele.publisher.webhook.persistence.WebhookDocuments.date;
import static dev.stele.publisher.webhook.persistence.WebhookDocuments.instant;

import dev.stele.publisher.webhook.Attempt;
import dev.stele.publisher.webhook.Delivery;
import dev.stele.publisher.webhook.Delivery.State;
import dev.stele.publisher.webhook.Notice;
import dev.stele.publisher.webhook.Topic;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Deliveries as documents; the id is that of the webhook, a slash, and that of the notice. */
final class DeliveryDocuments {

    private DeliveryDocuments() {}

    static String id(String webhookId, String id) {
        return webhookId + "/" + id;
    }

    static Document of(Delivery delivery) {
        Notice notice = delivery.notice();
        return new Document("_id", id(delivery.webhookId(), notice.id()))
                .append("webhook", delivery.webhookId())
                .append("notice", notice.id())
                .append("topic", notice.topic().tag())
                .append("subject", notice.subject())
                .append("version", notice.version())
                .append("locales", List.copyOf(notice.locales()))
                .append("payload", notice.payload())
                .append("state", delivery.state().name())
                .append("attempts", List.of())
                .append("createdAt", Date.from(delivery.createdAt()))
                .append("dueAt", date(delivery.dueAt()));
    }

    static Document of(Attempt attempt) {
        return new Document("at", Date.from(attempt.at()))
                .append("millis", attempt.millis())
                .append("status", attempt.status())
                .append("problem", attempt.problem())
                .append("excerpt", attempt.excerpt());
    }

    static Delivery from(Document d) {
        Notice notice = new Notice(
                d.getString("notice"),
                Topic.of(d.getString("topic")).orElseThrow(),
                d.getString("subject"),
                d.getLong("version"),
                Set.copyOf(d.getList("locales", String.class)),
                d.getString("payload"));
        return new Delivery(
                d.getString("webhook"),
                notice,
                State.valueOf(d.getString("state")),
                d.getList("attempts", Document.class).stream()
                        .map(DeliveryDocuments::attempt)
                        .toList(),
                d.getDate("createdAt").toInstant(),
                instant(d.getDate("dueAt")),
                instant(d.getDate("finishedAt")));
    }

    private static Attempt attempt(Document d) {
        return new Attempt(
                d.getDate("at").toInstant(),
                d.getLong("millis"),
                d.getInteger("status"),
                d.getString("problem"),
                d.getString("excerpt"),
                null);
    }
}
