package dev.stele.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritesTests {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final int TAKEN = 11000;
    private static final int TOO_LARGE = 10334;

    @Test
    void sayWhenSomethingWasTaken() {
        assertThat(Writes.unlessTaken(() -> {})).isTrue();
        assertThat(unlessTaken(write(TAKEN))).isFalse();
        assertThat(unlessTaken(bulk(null, TAKEN, TAKEN))).isFalse();
    }

    @Test
    void passOnWhateverElseWentWrong() {
        WriteConcernError lost = new WriteConcernError(64, "timeout", "not replicated", new BsonDocument());
        for (RuntimeException failure : List.of(
                write(TOO_LARGE), bulk(null, TAKEN, TOO_LARGE), bulk(lost, TAKEN), new IllegalStateException())) {
            assertThatThrownBy(() -> unlessTaken(failure)).isSameAs(failure);
        }
    }

    private static boolean unlessTaken(RuntimeException failure) {
        return Writes.unlessTaken(() -> {
            throw failure;
        });
    }

    private static RuntimeException write(int code) {
        return new MongoWriteException(new WriteError(code, "refused", new BsonDocument()), SERVER, Set.of());
    }

    private static RuntimeException bulk(@Nullable WriteConcernError concern, int... codes) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                IntStream.range(0, codes.length)
                        .mapToObj(i -> new BulkWriteError(codes[i], "refused", new BsonDocument(), i))
                        .toList(),
                concern,
                SERVER,
                Set.of());
    }
}
