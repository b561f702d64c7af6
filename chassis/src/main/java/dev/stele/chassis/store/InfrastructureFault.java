package dev.stele.chassis.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Tells trouble with store or broker, which passes, from trouble with what was asked of them, which does not. */
public final class InfrastructureFault {

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
            case MongoWriteException e -> false;
            case MongoBulkWriteException e -> false;
            case MongoException e -> true;
            case RecordTooLargeException e -> false;
            case SerializationException e -> false;
            case org.apache.kafka.common.KafkaException e -> true;
            default -> false;
        };
    }
}
