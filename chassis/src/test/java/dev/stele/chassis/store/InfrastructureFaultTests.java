package dev.stele.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InfrastructureFaultTests {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final int DISK_FULL = 14031;
    private static final int NOT_PRIMARY = 10107;
    private static final int DUPLICATE = 11000;
    private static final int TOO_LARGE = 10334;

    static List<Exception> passing() {
        return List.of(
                new MongoSocketReadException("away", SERVER),
                command(NOT_PRIMARY),
                write(DISK_FULL),
                bulk(NOT_PRIMARY, null),
                bulk(DUPLICATE, new WriteConcernError(64, "WriteConcernFailed", "timed out", new BsonDocument())),
                new TimeoutException("no broker"),
                closed(),
                new IllegalStateException("wrapped", write(DISK_FULL)));
    }

    static List<Exception> lasting() {
        return List.of(
                command(TOO_LARGE),
                write(DUPLICATE),
                bulk(DUPLICATE, null),
                new RecordTooLargeException("a megabyte too many"),
                new IllegalStateException("no such block"),
                new NullPointerException("sequence"));
    }

    @ParameterizedTest
    @MethodSource
    void passing(Exception failure) {
        assertThat(InfrastructureFault.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void lasting(Exception failure) {
        assertThat(InfrastructureFault.isBehind(failure)).isFalse();
    }

    private static Exception command(int code) {
        return new MongoCommandException(
                new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)), SERVER);
    }

    private static Exception write(int code) {
        return new MongoWriteException(new WriteError(code, "refused", new BsonDocument()), SERVER, Set.of());
    }

    private static Exception bulk(int code, @Nullable WriteConcernError concern) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(code, "refused", new BsonDocument(), 0)),
                concern,
                SERVER,
                Set.of());
    }

    /** What a listener sees when the service ends under it. */
    private static Exception closed() {
        var client = MongoClients.create("mongodb://127.0.0.1:1");
        client.close();
        try {
            client.getDatabase("test").getCollection("none").insertOne(new Document());
            throw new AssertionError("a closed client took a document");
        } catch (IllegalStateException failure) {
            return failure;
        }
    }
}
