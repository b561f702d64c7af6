package dev.stele.publisher.rebuild;

import java.util.function.LongConsumer;

/** The log, folded into a database that nobody looks at yet. */
public interface Replays {

    Replay into(String database);

    /** One reading of the log from its beginning. */
    interface Replay extends AutoCloseable {

        /** Records that the log holds now. */
        long total();

        /** Folds up to the present end of the log; tells how many records were folded so far. */
        void toTheEnd(LongConsumer progress);

        @Override
        void close();
    }
}
