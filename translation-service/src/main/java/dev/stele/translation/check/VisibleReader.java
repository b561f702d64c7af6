package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.markup.Entities;
import dev.stele.translation.markup.Entities.Entity;
import dev.stele.translation.markup.InlineMarkup;
import java.util.Arrays;
import java.util.List;

/** Takes tags and entities out of a text and remembers where they were. */
final class VisibleReader {

    private final String raw;
    private final boolean markup;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    VisibleReader(String raw, boolean markup) {
        this.raw = raw;
        this.markup = markup && (raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0);
        this.starts = new int[raw.length()];
        this.ends = new int[raw.length()];
    }

    Visible read(Side side) {
        int from = 0;
        if (markup) {
            for (String tag : InlineMarkup.tags(raw)) {
                int start = raw.indexOf(tag, from);
                between(from, start);
                from = start + tag.length();
                if (tag.startsWith("<br")) {
                    add("\n", start, from);
                }
            }
        }
        between(from, raw.length());
        String visible = text.toString();
        List<Unspoken> unspoken = Unspoken.in(visible);
        return new Visible(
                side,
                visible,
                Unspoken.masked(visible, unspoken),
                unspoken,
                Arrays.copyOf(starts, visible.length()),
                Arrays.copyOf(ends, visible.length()));
    }

    private void between(int from, int to) {
        int at = from;
        if (markup) {
            for (Entity entity : Entities.in(raw.substring(from, to))) {
                copy(at, from + entity.start());
                at = from + entity.end();
                add(entity.characters(), from + entity.start(), at);
            }
        }
        copy(at, to);
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            starts[text.length()] = i;
            ends[text.length()] = i + 1;
            text.append(raw.charAt(i));
        }
    }

    private void add(String characters, int start, int end) {
        for (char c : characters.toCharArray()) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(c);
        }
    }
}
