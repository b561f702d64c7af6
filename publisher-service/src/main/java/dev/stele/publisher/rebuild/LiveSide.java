package dev.stele.publisher.rebuild;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The fold that goes on meanwhile, on this instance and others, and those who read the site. Offsets are by partition. */
public interface LiveSide {

    /** How far the live database surely is: each record before these offsets is folded. */
    Map<Integer, Long> atLeast();

    /**
     * Does something while nobody folds into the live database, with the offsets that it has then exactly.
     *
     * @param partitions all of the log
     * @param limit how long to wait for that moment
     * @throws LiveSideBusy when it does not come
     */
    void whileStill(long token, Set<Integer> partitions, Duration limit, Consumer<Map<Integer, Long>> action);

    /** Tells the readers of the site that another database is live. */
    void changed(long generation);
}
