package dev.stele.content.article.persistence;

import dev.stele.content.article.Missed;
import dev.stele.content.article.Publishing;
import dev.stele.content.article.RuleOverride;
import dev.stele.content.article.Schedule;
import dev.stele.content.article.StandingOrder;
import dev.stele.content.article.Withdrawal;
import dev.stele.contracts.PublicationMode;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Orders, embargoes, withdrawals and overrides as documents. */
final class PublishingDocument {
    private PublishingDocument() {}

    static Document write(Publishing p) {
        return new Document(
                        "orders",
                        p.orders().stream().map(PublishingDocument::order).toList())
                .append(
                        "schedules",
                        p.schedules().stream().map(PublishingDocument::schedule).toList())
                .append(
                        "missed",
                        p.missed().stream().map(PublishingDocument::missed).toList())
                .append(
                        "withdrawals",
                        p.withdrawals().stream()
                                .map(PublishingDocument::withdrawal)
                                .toList());
    }

    static Publishing read(Document d) {
        return new Publishing(
                d.getList("orders", Document.class).stream()
                        .map(PublishingDocument::order)
                        .toList(),
                d.getList("schedules", Document.class).stream()
                        .map(PublishingDocument::schedule)
                        .toList(),
                d.getList("missed", Document.class, List.of()).stream()
                        .map(PublishingDocument::missed)
                        .toList(),
                d.getList("withdrawals", Document.class).stream()
                        .map(PublishingDocument::withdrawal)
                        .toList());
    }

    private static Document order(StandingOrder o) {
        return new Document("locale", o.locale())
                .append("revision", o.revision())
                .append("mode", o.mode().name())
                .append("at", Date.from(o.at()))
                .append("by", o.by());
    }

    private static StandingOrder order(Document d) {
        return new StandingOrder(
                d.getString("locale"),
                d.getInteger("revision"),
                PublicationMode.valueOf(d.getString("mode")),
                d.getDate("at").toInstant(),
                d.getString("by"));
    }

    private static Document schedule(Schedule s) {
        return new Document("due", Date.from(s.due()))
                .append("revision", s.revision())
                .append("locales", s.locales())
                .append("mode", s.mode().name())
                .append("by", s.by());
    }

    private static Schedule schedule(Document d) {
        return new Schedule(
                d.getDate("due").toInstant(),
                d.getInteger("revision"),
                d.getList("locales", String.class),
                PublicationMode.valueOf(d.getString("mode")),
                d.getString("by"));
    }

    private static Document missed(Missed m) {
        return new Document("locale", m.locale())
                .append("revision", m.revision())
                .append("due", Date.from(m.due()))
                .append("pictures", m.pictures().stream().map(UUID::toString).toList())
                .append("findings", m.findings());
    }

    private static Missed missed(Document d) {
        return new Missed(
                d.getString("locale"),
                d.getInteger("revision"),
                d.getDate("due").toInstant(),
                d.getList("pictures", String.class).stream()
                        .map(UUID::fromString)
                        .toList(),
                d.getList("findings", String.class, List.of()));
    }

    private static Document withdrawal(Withdrawal w) {
        return new Document("locale", w.locale())
                .append("reason", w.reason())
                .append("at", Date.from(w.at()))
                .append("by", w.by());
    }

    private static Withdrawal withdrawal(Document d) {
        return new Withdrawal(
                d.getString("locale"), d.getString("reason"), d.getDate("at").toInstant(), d.getString("by"));
    }

    static Document override(RuleOverride o) {
        return new Document("revision", o.revision())
                .append("rule", o.rule())
                .append("reason", o.reason())
                .append("at", Date.from(o.at()))
                .append("by", o.by());
    }

    static RuleOverride override(Document d) {
        return new RuleOverride(
                d.getInteger("revision"),
                d.getString("rule"),
                d.getString("reason"),
                d.getDate("at").toInstant(),
                d.getString("by"));
    }
}
