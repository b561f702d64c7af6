package dev.stele.newsroom.board;

import dev.stele.newsroom.board.Site.Section;
import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The board as the templates show it: languages beside each other while they fit, else below each other. */
public record BoardView(Site site, BoardQuery query, Instant now) {

    private static final int FIT = 6;

    /** The languages that have a column; none when they are too many. */
    public List<String> columns(List<BoardRow> rows) {
        Set<String> all = new LinkedHashSet<>(site.languages());
        rows.forEach(row -> all.addAll(row.locales().keySet()));
        return all.size() <= FIT ? List.copyOf(all) : List.of();
    }

    public String section(Frame frame, @Nullable String id) {
        return site.parts().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .map(section -> name(frame, section))
                .orElse(id == null ? "" : id);
    }

    public String name(Frame frame, Section section) {
        return section.named(frame.language().tag());
    }

    /** What there is to say beside the state. */
    public String detail(Frame frame, BoardRow row, BoardRow.Cell cell) {
        Instant until = cell.claimedUntil();
        if (cell.claimedBy() != null && until != null) {
            return frame.say(
                    "board.claimed",
                    "who",
                    cell.claimedBy(),
                    "until",
                    frame.times().brief(until, now));
        }
        if (cell.publishAt() != null) {
            return frame.say("board.embargo", "at", frame.times().brief(cell.publishAt(), now));
        }
        if (cell.since() == null || cell.revision() == null) {
            return "";
        }
        if (cell.revision() >= row.revision()) {
            return frame.say("board.since", "since", frame.times().brief(cell.since(), now));
        }
        return frame.say(
                "board.live-older",
                "revision",
                cell.revision(),
                "newest",
                row.revision(),
                "state",
                frame.say(newest(row, cell)));
    }

    /** The key of how far the newest revision is in a language whose readers see an older one. */
    private static String newest(BoardRow row, BoardRow.Cell cell) {
        if (!row.released()) {
            return "board.state.draft";
        }
        if (cell.isApproved(row.revision())) {
            return "board.state.approved";
        }
        return cell.source() || cell.translation() == null
                ? "board.state.released"
                : BoardRow.Cell.word(cell.translation());
    }

    /** The key of the name of the state. */
    public String word(BoardRow row, BoardRow.Cell cell) {
        return cell.isUnreleased(row) ? "board.state.unreleased" : cell.word();
    }

    public String changed(Frame frame, BoardRow row) {
        return frame.say("board.changed", "when", frame.times().brief(row.changedAt(), now), "who", row.updatedBy());
    }
}
