package dev.stele.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Backed
class LeaseIT {

    private static final Duration NEEDED = Duration.ofMillis(1);

    private final String uri = Backing.mongoUri();
    private final MongoClient client = MongoClients.create(uri);
    private final MongoDatabase database = client.getDatabase(new ConnectionString(uri).getDatabase());

    private Lease lease(String holder, Duration length) {
        return new Lease(database, "test", holder, length);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void isHeldByOneAtATime() {
        assertThat(lease("a", Duration.ofMinutes(1)).hold(NEEDED)).isTrue();
        assertThat(lease("b", Duration.ofMinutes(1)).hold(NEEDED)).isFalse();
    }

    @Test
    void passesOnWhenItsHolderFellSilent() {
        Lease silent = lease("a", Duration.ofMillis(200));
        Lease next = lease("b", Duration.ofMinutes(1));
        assertThat(silent.hold(NEEDED)).isTrue();
        Awaitility.await().until(() -> next.hold(NEEDED));
        assertThat(silent.outlasts(Duration.ZERO)).isFalse();
        assertThat(silent.hold(NEEDED)).isFalse();
    }

    @Test
    void passesOnAtOnceWhenReleased() {
        Lease first = lease("a", Duration.ofMinutes(1));
        assertThat(first.hold(NEEDED)).isTrue();
        first.release();
        assertThat(lease("b", Duration.ofMinutes(1)).hold(NEEDED)).isTrue();
    }

    @Test
    void isTakenUpAgainByTheSameInstanceAfterACrash() {
        assertThat(lease("host:1", Duration.ofMinutes(1)).hold(NEEDED)).isTrue();
        assertThat(lease("host:1", Duration.ofMinutes(1)).hold(NEEDED)).isTrue();
    }
}
