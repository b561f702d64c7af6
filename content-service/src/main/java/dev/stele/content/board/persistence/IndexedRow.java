package dev.stele.content.board.persistence;

import dev.stele.content.board.Board;
import dev.stele.content.status.LocaleState;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the board is looked for by, some 400 bytes of it.
 *
 * @param changedAt in milliseconds
 * @param headlines folded, one on each line
 */
record IndexedRow(
        UUID id,
        long version,
        long told,
        long changedAt,
        String kind,
        @Nullable String section,
        List<String> people,
        List<Cell> cells,
        String headlines) {

    /** Last changed first, as the store has it: ids there are texts. */
    static final Comparator<IndexedRow> ORDER = Comparator.comparingLong(IndexedRow::changedAt)
            .thenComparing(row -> row.id().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(row -> row.id().getLeastSignificantBits(), Long::compareUnsigned)
            .reversed();

    /**
     * One language.
     *
     * @param until in milliseconds, when {@code later} begins to hold; never, if nobody has claimed it
     */
    record Cell(String locale, LocaleState state, long until, LocaleState later) {
        private static final long NEVER = Long.MAX_VALUE;
        private static final ConcurrentMap<Cell, Cell> LASTING = new ConcurrentHashMap<>();

        static Cell of(Document cell) {
            LocaleState state = LocaleState.valueOf(cell.getString("state"));
            Date until = cell.getDate("until");
            String locale = cell.getString("locale").intern();
            if (until != null) {
                return new Cell(locale, state, until.getTime(), LocaleState.valueOf(cell.getString("later")));
            }
            // Of languages and states there are few, and of articles many.
            return LASTING.computeIfAbsent(new Cell(locale, state, NEVER, state), same -> same);
        }

        boolean is(@Nullable String wanted, @Nullable LocaleState in, long now) {
            return (wanted == null || wanted.equals(locale)) && (in == null || in == (now < until ? state : later));
        }
    }

    static IndexedRow of(String id, Document row) {
        String section = row.getString("section");
        return new IndexedRow(
                UUID.fromString(id),
                row.getLong(RowDocument.VERSION),
                row.getLong(RowDocument.TOLD),
                row.getDate(RowDocument.CHANGED).getTime(),
                row.getString("kind").intern(),
                section == null ? null : section.intern(),
                List.copyOf(row.getList("people", String.class).stream()
                        .map(String::intern)
                        .toList()),
                List.copyOf(row.getList("cells", Document.class).stream()
                        .map(Cell::of)
                        .toList()),
                row.getString("headlines"));
    }

    boolean knowsMoreThan(IndexedRow other) {
        return version > other.version || told > other.told;
    }

    /** Whether it is what is wanted, whichever articles are asked about; {@code search} is folded. */
    boolean fits(Board.Filter wanted, @Nullable String search, long now) {
        return (wanted.kind() == null || wanted.kind().name().equals(kind))
                && (wanted.section() == null || wanted.section().equals(section))
                && (wanted.person() == null || people.contains(wanted.person()))
                && (wanted.locale() == null && wanted.state() == null || has(wanted.locale(), wanted.state(), now))
                && (search == null || headlines.contains(search));
    }

    // A loop: this is asked a hundred thousand times for one page.
    private boolean has(@Nullable String locale, @Nullable LocaleState state, long now) {
        for (Cell cell : cells) if (cell.is(locale, state, now)) return true;
        return false;
    }
}
