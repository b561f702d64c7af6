package dev.stele.content.board.persistence;

import dev.stele.chassis.erasure.NameErased;
import dev.stele.content.board.Board;
import dev.stele.content.board.BoardRow;
import dev.stele.content.board.StandingRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The board for a store that has no indexes but that of its ids: it looks for rows in memory and reads those of the page alone.
 * What another instance writes it does not see, so that there must be none ({@code stele.board.in-memory}).
 */
@Primary
@Component
@ConditionalOnProperty("stele.board.in-memory")
class IndexedBoard implements Board, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexedBoard.class);

    private final MongoBoard store;
    private final BoardIndex index = new BoardIndex();
    private final CompletableFuture<Boolean> read = new CompletableFuture<>();
    private volatile boolean running;

    IndexedBoard(MongoBoard store) {
        this.store = store;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("board-index").start(this::read);
    }

    void read() {
        try {
            store.each(index::put);
            read.complete(true);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The board is looked through in the store, for it could not be read into memory: {}", e.toString());
            read.complete(false);
        }
    }

    /** A version does not tell that a name was replaced. */
    @EventListener(NameErased.class)
    void readAgain() {
        store.each(index::put);
    }

    /** Whoever asks before the rows are read waits: to look through them in the store would take as long each time. */
    private boolean isRead() {
        return read.join();
    }

    @Override
    public boolean keep(StandingRow row) {
        boolean kept = store.keep(row);
        if (kept) index.put(store.indexed(row));
        return kept;
    }

    @Override
    public Page list(Filter filter, Instant now) {
        if (!isRead()) return store.list(filter, now);
        BoardIndex.Found found = index.find(filter, now);
        Map<UUID, BoardRow> rows =
                store.all(found.ids(), now).stream().collect(Collectors.toMap(BoardRow::id, Function.identity()));
        return new Page(
                found.ids().stream().map(rows::get).filter(Objects::nonNull).toList(), found.total());
    }

    @Override
    public Optional<BoardRow> find(UUID id, Instant now) {
        return store.find(id, now);
    }

    @Override
    public List<BoardRow> all(Collection<UUID> ids, Instant now) {
        return store.all(ids, now);
    }

    @Override
    public Map<UUID, Long> versions() {
        return isRead() ? index.versions() : store.versions();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
