package dev.stele.newsroom.admin;

import tools.jackson.databind.JsonNode;

/** Which page of how many is shown, from 0. */
public record Paging(int page, int size, long total) {

    static Paging of(JsonNode found, int page, int size) {
        return new Paging(page, size, found.path("total").asLong());
    }

    public boolean hasEarlier() {
        return page > 0;
    }

    public boolean hasLater() {
        return (page + 1L) * size < total;
    }

    public boolean isNeeded() {
        return hasEarlier() || hasLater();
    }
}
