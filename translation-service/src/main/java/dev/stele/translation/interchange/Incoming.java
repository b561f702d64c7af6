package dev.stele.translation.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param sourceLocale as the file has it; null when it does not say
 * @param targetLocale as the file has it; null when it does not say
 */
record Incoming(@Nullable String sourceLocale, @Nullable String targetLocale, List<IncomingSegment> segments) {

    /**
     * One segment that came in.
     *
     * @param original what its file calls the translation
     * @param id null when it has none
     * @param unit where it stands, for people
     * @param hash of the source that was sent out; null when the file has lost it
     * @param targetHash of the target that was sent out; null when the file has lost it
     * @param target null when there is none
     * @param confirmed whether a person stands for the target
     * @param notes that did not come from here
     */
    record IncomingSegment(
            @Nullable String original,
            @Nullable String id,
            String unit,
            @Nullable String hash,
            @Nullable String targetHash,
            Pieces source,
            @Nullable Pieces target,
            boolean confirmed,
            List<String> notes) {

        /** What it is called in a report. */
        String name() {
            return id == null ? unit : id;
        }
    }
}
