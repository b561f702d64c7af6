package dev.stele.newsroom.publish;

import org.jspecify.annotations.Nullable;

/**
 * Something that readers should not meet.
 *
 * @param pointer where in the text; empty for the article as a whole
 */
public record Finding(
        String rule,
        String severity,
        boolean overridable,
        @Nullable String pointer,
        String message,
        @Nullable String excerpt) {

    public boolean blocks() {
        return severity.equals("BLOCKING");
    }

    /** By which name this finding alone is passed over. */
    public String key() {
        return pointer == null || pointer.isEmpty() ? rule : rule + "@" + pointer;
    }
}
