package dev.stele.newsroom.translation;

import java.util.List;

/** Words of a comparison: SAME, REMOVED or ADDED. */
public record Run(String kind, String text) {

    public boolean removed() {
        return kind.equals("REMOVED");
    }

    public boolean added() {
        return kind.equals("ADDED");
    }

    public List<Inline> pieces(Unit unit) {
        return Inline.of(text, unit.marked(), List.of());
    }
}
