package dev.stele.newsroom.board;

import java.util.List;

/** One page of the board. */
public record BoardRows(List<BoardRow> items, int page, int size, long total) {

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    public long first() {
        return (long) page * size + 1;
    }

    public long last() {
        return (long) page * size + items.size();
    }
}
