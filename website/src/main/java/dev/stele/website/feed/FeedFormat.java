package dev.stele.website.feed;

import tools.jackson.databind.json.JsonMapper;

/** The two formats of feeds, by the ending of their addresses. */
enum FeedFormat {
    ATOM("atom", "application/atom+xml"),
    JSON("json", "application/feed+json");

    /** The pattern of addresses for all of them. */
    static final String FILE = "/feed.{format:atom|json}";

    final String ending;
    final String type;

    FeedFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    static FeedFormat of(String ending) {
        return ending.equals(ATOM.ending) ? ATOM : JSON;
    }

    String write(Feed feed, JsonMapper json) {
        return switch (this) {
            case ATOM -> AtomFeed.write(feed);
            case JSON -> json.writeValueAsString(JsonFeed.of(feed));
        };
    }
}
