package dev.stele.newsroom.translation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a check saw in a target, in the person's words. */
public record Finding(
        String code,
        String severity,
        String message,
        @Nullable Place place,
        @Nullable Waiver waiver) {

    private static final Set<String> NEVER_WAIVED =
            Set.of("empty", "unconfirmed", "lost-tag", "extra-tag", "empty-tag", "tag-nesting");

    /** Where in the text with its tags. */
    public record Place(String side, int start, int end) {}

    /** Why a reviewer let it pass. */
    public record Waiver(String reason, String by, Instant at) {}

    /** Whether it stops the text, unless somebody lets it pass. */
    public boolean blocks() {
        return severity.equals("BLOCKING") && waiver == null;
    }

    public boolean waivable() {
        return blocks() && !NEVER_WAIVED.contains(code);
    }

    /** How loud it is: of what a person has not begun nobody needs to be told. */
    public String kind() {
        return waiver != null ? "waived" : severity.equals("BLOCKING") ? "bad" : "warm";
    }
}
