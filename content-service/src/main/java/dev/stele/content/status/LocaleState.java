package dev.stele.content.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far one language of an article is. */
public enum LocaleState {
    DRAFT,
    RELEASED,
    MISSING,
    CLAIMED,
    IN_REVIEW,
    NEEDS_WORK,
    APPROVED,
    STALE,
    LIVE,
    WITHDRAWN,
    FAILED;

    /** As editors read it: {@code in review}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
