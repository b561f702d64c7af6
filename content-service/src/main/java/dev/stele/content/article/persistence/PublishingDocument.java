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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @param recorded the overrides that the article has on record */
    static Publishing read(Document d, List<RuleOverride> recorded) {
        return new Publishing(
                d.getList("orders", Document.class).stream()
                        .map(PublishingDocument::order)
                        .toList(),
                d.getList("schedules", Document.class).stream()
                        .map(s -> schedule(s, recorded))
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
                .append("by", s.by())
                .append(
                        "overrides",
                        s.overrides().entrySet().stream()
                                .map(e -> new Document("rule", e.getKey()).append("reason", e.getValue()))
                                .toList());
    }

    private static Schedule schedule(Document d, List<RuleOverride> recorded) {
        List<Document> overrides = d.getList("overrides", Document.class);
        return new Schedule(
                d.getDate("due").toInstant(),
                d.getInteger("revision"),
                d.getList("locales", String.class),
                PublicationMode.valueOf(d.getString("mode")),
                d.getString("by"),
                overrides == null ? recorded(d, recorded) : reasons(overrides));
    }

    private static Map<String, String> reasons(List<Document> overrides) {
        return overrides.stream()
                .collect(Collectors.toUnmodifiableMap(o -> o.getString("rule"), o -> o.getString("reason")));
    }

    /** A schedule that was stored before it had overrides of its own: those that its author gave for its revision. */
    private static Map<String, String> recorded(Document schedule, List<RuleOverride> recorded) {
        return recorded.stream()
                .filter(o -> o.revision() == schedule.getInteger("revision") && o.by().equals(schedule.getString("by")))
                .collect(Collectors.toUnmodifiableMap(RuleOverride::rule, RuleOverride::reason, (_, later) -> later));
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
