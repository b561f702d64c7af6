package dev.stele.publisher.rebuild;

import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** The log, folded into a database that nobody looks at yet. */
public interface Replays {

    Replay into(String database);

    /** One reading of the log from its beginning. */
    interface Replay extends AutoCloseable {

        /** Records that the log holds now. */
        long total();

        /** The partitions of the log. */
        Set<Integer> partitions();

        /** Folds exactly the records before these offsets, by partition; a partition without one is left as it is. */
        void upTo(Map<Integer, Long> offsets, LongConsumer progress);

        /** Folds up to the present end of the log; tells how many records were folded so far. */
        void toTheEnd(LongConsumer progress);

        @Override
        void close();
    }
}
