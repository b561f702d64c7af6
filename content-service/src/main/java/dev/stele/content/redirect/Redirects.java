package dev.stele.content.redirect;

import dev.stele.contracts.AddressesMoved.Move;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of old addresses; each leads straight to its end, never to another old address. */
public interface Redirects {

    /** What the table says of these addresses, by {@link Move#from()}; without those that were forgotten. */
    Map<String, Move> known(Collection<String> addresses);

    /** In the order of the addresses; {@code search} is part of one. */
    Page list(@Nullable String search, int page, int size);

    long count();

    /** Writes the moves, each address once, and tells them: some hundreds at a time, state and fact in one write. */
    void write(List<Move> moves, Instant at, String by);

    /** One page of the table. */
    record Page(List<Move> items, long total) {}
}
