package dev.stele.chassis.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Tells trouble with store or broker, which passes, from trouble with what was asked of them, which does not. */
public final class InfrastructureFault {

    /**
     * Codes of MongoDB's errors for a member that stops, steps down, has no quorum, no time or no room
     * (<a href="https://www.mongodb.com/docs/manual/reference/error-codes/">error codes</a>).
     */
    private static final Set<Integer> STORE_IN_TROUBLE = Set.of(
            6, 7, 50, 64, 89, 91, 112, 133, 134, 189, 202, 262, 9001, 10107, 11600, 11602, 13388, 13435, 13436, 14031);

    /** Codes of a write that fails however often it is tried: it is malformed, against a rule, or too large. */
    private static final Set<Integer> DOCUMENT_REFUSED =
            Set.of(2, 9, 14, 28, 40, 52, 57, 66, 121, 10334, 11000, 11001, 17280, 17419, 17420);

    private InfrastructureFault() {}

    /** Whether such trouble is the failure or among its causes. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (is(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Throwable cause) {
        return switch (cause) {
            case DuplicateKeyException e -> false;
            case MongoWriteException e -> STORE_IN_TROUBLE.contains(e.getCode());
            case MongoBulkWriteException e ->
                e.getWriteConcernError() != null
                        || e.getWriteErrors().stream().anyMatch(error -> STORE_IN_TROUBLE.contains(error.getCode()));
            case MongoCommandException e -> !DOCUMENT_REFUSED.contains(e.getCode());
            case MongoException e -> true;
            case RecordTooLargeException e -> false;
            case SerializationException e -> false;
            case org.apache.kafka.common.KafkaException e -> true;
            // What the driver says of a client that was closed, as at the end of a service.
            case IllegalStateException e -> "state should be: open".equals(e.getMessage());
            default -> false;
        };
    }
}
