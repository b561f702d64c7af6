package dev.stele.newsroom.front;

import dev.stele.newsroom.page.Act;
import dev.stele.newsroom.page.Fields;
import dev.stele.newsroom.page.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of slots as somebody is changing it.
 *
 * @param etag of the list that it began from
 * @param scheduleTag of the schedule that was shown with it
 * @param change of the schedule that is being edited; none where it is the list of now
 * @param at as the field for a time has it
 * @param locale in which it is looked at
 * @param search for articles to pin
 * @param unsaved whether it differs from what is saved
 */
public record FrontForm(
        List<Slot> slots,
        String etag,
        String scheduleTag,
        Optional<Instant> change,
        String at,
        String locale,
        String search,
        boolean unsaved) {

    private static final String LIST = "slots";

    static FrontForm of(Fields fields) {
        List<Slot> slots =
                fields.items(LIST, "type").stream().map(at -> slot(fields, at)).toList();
        return new FrontForm(
                slots,
                fields.text("etag"),
                fields.text("scheduleTag"),
                moment(fields.text("change")),
                fields.text("at"),
                fields.text("locale"),
                fields.text("q"),
                false);
    }

    private static Slot slot(Fields fields, String at) {
        String gap = fields.text(at + ".gap").equals(Slot.LABEL) ? Slot.LABEL : Slot.SKIP;
        String section = fields.text(at + ".section");
        return fields.text(at + ".type").equals("pinned")
                ? Slot.pinned(fields.text(at + ".articleId"), gap)
                : Slot.automatic(section.isEmpty() ? null : section, fields.number(at + ".count", 0), gap);
    }

    /** What the form shows after a button was pressed that saves nothing. */
    FrontForm after(Act act) {
        List<Slot> changed = new ArrayList<>(act.on(LIST, slots));
        switch (act.verb()) {
            // A story that somebody pins is to be seen, so it comes first. A home page in another language keeps to
            // its own until somebody says otherwise.
            case "pin" -> {
                changed.removeIf(slot -> act.list().equals(slot.articleId()));
                changed.addFirst(Slot.pinned(act.list(), Slot.SKIP));
            }
            case "add" -> changed.add(Slot.automatic(null, 5, Slot.SKIP));
            default -> {}
        }
        return new FrontForm(changed, etag, scheduleTag, change, at, locale, search, unsaved);
    }

    FrontForm lookedAtIn(String other) {
        return new FrontForm(slots, etag, scheduleTag, change, at, other, search, unsaved);
    }

    FrontForm unsaved(boolean whether) {
        return new FrontForm(slots, etag, scheduleTag, change, at, locale, search, whether);
    }

    /** The time of the field, if it holds one. */
    Optional<Instant> time(Times times) {
        try {
            return at.isEmpty() ? Optional.empty() : Optional.of(times.read(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
