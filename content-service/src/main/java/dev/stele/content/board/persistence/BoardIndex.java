package dev.stele.content.board.persistence;

import dev.stele.content.board.Board;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** All rows in memory, in the order of the board: to look through a hundred thousand takes some milliseconds. */
final class BoardIndex {
    private final Map<UUID, IndexedRow> rows = new HashMap<>();
    private final TreeSet<IndexedRow> order = new TreeSet<>(IndexedRow.ORDER);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** The ids of one page, and how many rows fit in all. */
    record Found(List<UUID> ids, long total) {}

    /** Takes a row in the place of an older one of its article. */
    void put(IndexedRow row) {
        lock.writeLock().lock();
        try {
            IndexedRow known = rows.get(row.id());
            if (known != null && known.knowsMoreThan(row)) return;
            if (known != null) order.remove(known);
            rows.put(row.id(), row);
            order.add(row);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** By article, of which version of it the row tells. */
    Map<UUID, Long> versions() {
        lock.readLock().lock();
        try {
            Map<UUID, Long> versions = new HashMap<>();
            rows.forEach((id, row) -> versions.put(id, row.version()));
            return versions;
        } finally {
            lock.readLock().unlock();
        }
    }

    Found find(Board.Filter wanted, Instant now) {
        String search = wanted.search() == null ? null : RowDocument.folded(wanted.search());
        lock.readLock().lock();
        try {
            return find(wanted, search, now.toEpochMilli());
        } finally {
            lock.readLock().unlock();
        }
    }

    private Found find(Board.Filter wanted, @Nullable String search, long now) {
        long first = (long) wanted.page() * wanted.size();
        List<UUID> ids = new ArrayList<>();
        long total = 0;
        for (IndexedRow row : wanted.among().isEmpty() ? order : among(wanted.among())) {
            if (!row.fits(wanted, search, now)) continue;
            if (total >= first && ids.size() < wanted.size()) ids.add(row.id());
            total++;
        }
        return new Found(ids, total);
    }

    private List<IndexedRow> among(List<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .sorted(IndexedRow.ORDER)
                .toList();
    }
}
