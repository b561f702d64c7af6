package dev.stele.newsroom.front;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One place, or a run of places, on the front.
 *
 * @param type {@code pinned} or {@code automatic}
 * @param articleId of a pinned one
 * @param section of an automatic one; absent for all sections
 * @param count of places of an automatic one
 * @param gap {@code SKIP} or {@code LABEL}: what is done in a language that lacks the article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slot(
        String type,
        @Nullable String articleId,
        @Nullable String section,
        @Nullable Integer count,
        String gap) {

    static final String SKIP = "SKIP";
    static final String LABEL = "LABEL";

    static Slot pinned(String articleId, String gap) {
        return new Slot("pinned", articleId, null, null, gap);
    }

    static Slot automatic(@Nullable String section, int count, String gap) {
        return new Slot("automatic", null, section, count, gap);
    }

    @JsonIgnore
    public boolean isPinned() {
        return "pinned".equals(type);
    }

    @JsonIgnore
    public boolean isLabelled() {
        return LABEL.equals(gap);
    }
}
