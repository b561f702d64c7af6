package dev.stele.content.front;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.front.Schedule.Change;
import dev.stele.contracts.FrontSlot;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/** Fronts as they are stored; slots are canonical JSON. */
final class FrontDocuments {
    private static final TypeReference<List<FrontSlot>> SLOTS = new TypeReference<>() {};

    private final EventCodec codec;

    FrontDocuments(EventCodec codec) {
        this.codec = codec;
    }

    Front front(String name, Document d) {
        return new Front(
                name,
                d.getLong("version"),
                d.getLong("sequence"),
                slots(d),
                d.getDate("curatedAt").toInstant(),
                d.getString("curatedBy"));
    }

    Document of(Front front) {
        return new Document("version", front.version())
                .append("sequence", front.sequence())
                .append("slots", json(front.slots()))
                .append("curatedAt", date(Objects.requireNonNull(front.curatedAt())))
                .append("curatedBy", front.curatedBy());
    }

    Schedule schedule(Document d) {
        Document stored = d.get("schedule", Document.class);
        return new Schedule(
                stored.getLong("version"),
                stored.getList("changes", Document.class).stream()
                        .map(c -> new Change(c.getDate("at").toInstant(), slots(c), c.getString("by")))
                        .toList());
    }

    /** Field by field, for a condition names one of them. */
    Document of(Schedule schedule) {
        List<Document> changes = schedule.changes().stream()
                .map(c -> new Document("at", date(c.at()))
                        .append("slots", json(c.slots()))
                        .append("by", c.scheduledBy()))
                .toList();
        return new Document("schedule.version", schedule.version()).append("schedule.changes", changes);
    }

    private List<FrontSlot> slots(Document d) {
        return codec.mapper().readValue(d.getString("slots"), SLOTS);
    }

    private String json(List<FrontSlot> slots) {
        return codec.mapper().writerFor(SLOTS).writeValueAsString(slots);
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
