package dev.stele.newsroom.translation;

import java.util.List;

/** A page of a list of translations. */
public record Queue(List<QueueEntry> items, int page, int size, long total) {

    public boolean hasBefore() {
        return page > 0;
    }

    public boolean hasAfter() {
        return (long) (page + 1) * size < total;
    }
}
