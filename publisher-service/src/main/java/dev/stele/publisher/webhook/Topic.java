package dev.stele.publisher.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook may ask to be told of. */
public enum Topic {
    /** An article went live, changed or was withdrawn in some language. */
    PAGES_CHANGED("pages-changed"),
    /** Something that every page shows has changed, or nobody knows what. */
    SURROUNDINGS_CHANGED("surroundings-changed");

    private final String tag;

    Topic(String tag) {
        this.tag = tag;
    }

    /** The name in requests and payloads. */
    public String tag() {
        return tag;
    }

    public static Optional<Topic> of(String tag) {
        return Arrays.stream(values()).filter(topic -> topic.tag.equals(tag)).findFirst();
    }
}
