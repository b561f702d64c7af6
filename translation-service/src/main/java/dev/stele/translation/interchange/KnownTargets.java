package dev.stele.translation.interchange;

import dev.stele.translation.desk.Snapshot;
import java.util.List;
import java.util.Map;

/** Where targets of the same or a similar source come from. */
@FunctionalInterface
public interface KnownTargets {

    /** What is known for the sentences of the translation, by segment id, the best first. */
    Map<String, List<KnownTarget>> of(Snapshot translation);

    /**
     * A target that could stand in the translation.
     *
     * @param source that it was written for
     * @param score 100 for the same source, less for a similar one
     * @param origin where it is from, for people
     */
    record KnownTarget(String source, String target, int score, String origin) {}
}
