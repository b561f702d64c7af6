package dev.stele.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class IndexCreationTests {

    @Test
    void waitsForRulesAndForNothingElse() {
        try (var client = MongoClients.create("mongodb://127.0.0.1:1/nowhere")) {
            AtomicInteger rule = new AtomicInteger();
            AtomicInteger beside = new AtomicInteger();
            CountDownLatch storeIsBack = new CountDownLatch(1);
            var creation = new IndexCreation(
                    client.getDatabase("nowhere"), List.of(new Rule(rule), database -> slowly(storeIsBack, beside)));

            creation.start();
            assertThat(rule).hasValue(2);
            assertThat(beside).hasValue(0);
            storeIsBack.countDown();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> beside.get() == 2);
            creation.stop();
        }
    }

    private static void slowly(CountDownLatch storeIsBack, AtomicInteger attempts) {
        try {
            storeIsBack.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        failFirst(attempts);
    }

    private static void failFirst(AtomicInteger attempts) {
        if (attempts.incrementAndGet() == 1) {
            throw new MongoTimeoutException("the store is away");
        }
    }

    private record Rule(AtomicInteger attempts) implements Indexing {
        @Override
        public void create(MongoDatabase database) {
            failFirst(attempts);
        }

        @Override
        public boolean areRules() {
            return true;
        }
    }
}
