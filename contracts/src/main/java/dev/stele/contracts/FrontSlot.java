package dev.stele.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place, or a run of places, on a front. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FrontSlot.Pinned.class, name = "pinned"),
    @JsonSubTypes.Type(value = FrontSlot.Automatic.class, name = "automatic")
})
public sealed interface FrontSlot {

    /** What to do where a locale lacks the article. */
    enum Gap {
        /** Leave it out; the next one moves up. */
        SKIP,
        /** Show it as a labelled link to a language that exists. */
        LABEL
    }

    Gap gap();

    /** An article chosen by hand. */
    record Pinned(UUID articleId, Gap gap) implements FrontSlot {}

    /** The newest articles not yet on the front, of one section or of all; {@code count} is 1 to 50. */
    record Automatic(@Nullable String section, int count, Gap gap) implements FrontSlot {}
}
