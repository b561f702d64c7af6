package dev.stele.content.redirect;

import dev.stele.content.redirect.Report.Refusal;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.OldAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows held against the site and against each other. What a row leads to is followed to its end, so that the table of old
 * addresses never holds a step to another of them.
 */
final class Table {

    private record Entry(Row row, String from, Target target) {}

    private sealed interface Step {}

    private record Onward(Entry row) implements Step {}

    private record End(Move move) implements Step {}

    private record Dead(String code, String message) implements Step {}

    private static final Step LOOP = new Dead("loop", "It leads back to itself.");
    private static final Step NOWHERE = new Dead("unknown-target", "There is no such page.");
    private static final int LONGEST_SHOWN = 120;

    private final Surroundings around;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Move> moves = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    Table(List<Row> rows, Surroundings around) {
        this.around = around;
        rows.forEach(this::enter);
        entries.values().forEach(this::resolve);
        refusals.sort(Comparator.comparingLong(Refusal::line));
    }

    /** One for each row that is not refused, in the order of the rows. */
    List<Move> moves() {
        return List.copyOf(moves.values());
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void enter(Row row) {
        OldAddress address = OldAddress.parse(row.from()).orElse(null);
        if (row.from().isEmpty() && row.to().isEmpty()) {
            refuse(row, "columns", "The row has no address, or not as many cells as the header.");
        } else if (address == null) {
            refuse(row, "no-address", "Not a path, or one that no site ever had.");
        } else if (around.site().answers(address) || around.owners().containsKey(address.path())) {
            refuse(row, "live-address", "This site itself answers at this address.");
        } else if (row.locale() != null && !around.locales().contains(row.locale())) {
            refuse(row, "unknown-locale", "The site is not in this language.");
        } else if (entries.containsKey(address.key())) {
            refuse(row, "duplicate", "Line " + entries.get(address.key()).row().line() + " has this address already.");
        } else {
            entries.put(address.key(), new Entry(row, address.key(), Target.of(row.to())));
        }
    }

    private void resolve(Entry first) {
        List<Entry> way = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        Step step = new Onward(first);
        while (step instanceof Onward(Entry at)) {
            step = passed.add(at.from()) ? after(at, passed) : LOOP;
            way.add(at);
        }
        switch (step) {
            case Onward _ -> throw new IllegalStateException("still on the way");
            case End(Move end) -> arrive(way, end);
            case Dead(String code, String message) -> way.forEach(entry -> refuse(entry, code, message));
        }
    }

    private Step after(Entry at, Set<String> passed) {
        Move settled = moves.get(at.from());
        if (settled != null) return new End(settled);
        if (refused.contains(at.from())) return new Dead("unknown-target", "It leads to a row that is refused.");
        return switch (at.target()) {
            case Target.Gone _ -> new End(move(Fate.GONE, null, null, null));
            case Target.Article(UUID id) ->
                around.articles().contains(id)
                        ? new End(move(Fate.ARTICLE, id, null, null))
                        : new Dead("unknown-article", "There is no such article.");
            case Target.External _ -> new Dead("external-target", "An address may lead to this site only.");
            case Target.Nothing _ -> new Dead("unknown-target", "Neither an article id nor a path of this site.");
            case Target.Path(OldAddress address) -> at(address, passed);
        };
    }

    /** What stands at a path: a page, an article, another row, or what the table has said before. */
    private Step at(OldAddress address, Set<String> passed) {
        String path = address.path();
        if (address.query() == null) {
            String page = around.site().page(path).orElse(null);
            if (page != null) return new End(move(Fate.PATH, null, null, page));
            UUID owner = around.owners().get(path);
            if (owner != null) return new End(move(Fate.ARTICLE, owner, firstSegment(path), null));
        }
        Entry row = entries.get(address.key());
        if (row != null) return new Onward(row);
        Move known = around.known().get(address.key());
        if (known == null) return NOWHERE;
        OldAddress onward =
                known.path() == null ? null : OldAddress.of(known.path(), null).orElse(null);
        if (onward == null || around.site().page(onward.path()).isPresent()) return new End(known);
        // A page that has gone from the site since, which may be an old address itself by now.
        return passed.add(address.key()) ? at(onward, passed) : LOOP;
    }

    /** Each row on the way keeps its own language where it names one. */
    private void arrive(List<Entry> way, Move end) {
        String locale = end.locale();
        for (Entry entry : way.reversed()) {
            if (entry.row().locale() != null) locale = entry.row().locale();
            moves.put(entry.from(), new Move(entry.from(), end.fate(), end.articleId(), locale, end.path()));
        }
    }

    private static Move move(Fate fate, @Nullable UUID article, @Nullable String locale, @Nullable String path) {
        return new Move("", fate, article, locale, path);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    private void refuse(Entry entry, String code, String message) {
        if (refused.add(entry.from())) refuse(entry.row(), code, message);
    }

    private void refuse(Row row, String code, String message) {
        String from = row.from();
        refusals.add(new Refusal(row.line(), from.substring(0, Math.min(from.length(), LONGEST_SHOWN)), code, message));
    }
}
