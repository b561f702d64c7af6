package dev.stele.website.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.mongodb.MongoTimeoutException;
import dev.stele.contracts.AddressesMoved.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovedMemoryTests {

    private static final Moved GONE = new Moved(Fate.GONE, null, null, null);

    private final ModelSite store = new ModelSite();
    private final SiteMemory site = new SiteMemory(new NoCatalogue());
    private final MovedMemory memory = new MovedMemory(site);

    @Test
    void keepsMadeUpAddressesAwayFromTheStore() {
        IntStream.range(0, 1_000).forEach(i -> store.moved.put("/old/" + i, GONE));
        site.begin();
        assertThat(memory.find("site_1", store, "/old/7")).contains(GONE);
        store.searches = 0;

        IntStream.range(0, 10_000)
                .forEach(i -> assertThat(memory.find("site_1", store, "/made/up/" + i))
                        .isEmpty());
        assertThat(store.searches).isZero();
        IntStream.range(0, 1_000)
                .forEach(i ->
                        assertThat(memory.find("site_1", store, "/old/" + i)).contains(GONE));
    }

    @Test
    void readsTheTableAnewWhenTheLogSaysSoOrAnotherDatabaseIsLive() {
        site.begin();
        assertThat(memory.find("site_1", store, "/old")).isEmpty();
        store.moved.put("/old", GONE);
        assertThat(memory.find("site_1", store, "/old")).isEmpty();

        assertThat(memory.find("site_2", store, "/old")).contains(GONE);
        store.moved.put("/older", GONE);
        site.forget();
        assertThat(memory.find("site_2", store, "/older")).contains(GONE);
    }

    @Test
    void trustsNoMemoryWhileChangesGoByUnheard() {
        site.begin();
        assertThat(memory.find("site_1", store, "/old")).isEmpty();
        site.end();
        store.moved.put("/old", GONE);
        assertThat(memory.find("site_1", store, "/old")).contains(GONE);
    }

    @Test
    void readsTheTableAnewAfterChangesWentByUnheard() {
        site.begin();
        assertThat(memory.find("site_1", store, "/old")).isEmpty();
        site.end();
        store.moved.put("/old", GONE);
        site.begin();
        assertThat(memory.find("site_1", store, "/old")).contains(GONE);

        store.moved.put("/older", GONE);
        site.lose();
        assertThat(memory.find("site_1", store, "/older")).contains(GONE);
    }

    @Test
    void manyWhoAskWhileTheStoreIsAwayWaitForOneReading() throws Exception {
        site.begin();
        AtomicInteger readings = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch away = new CountDownLatch(1);
        Site slow = mock(Site.class);
        doAnswer(_ -> {
                    readings.incrementAndGet();
                    asked.countDown();
                    away.await();
                    throw new MongoTimeoutException("away");
                })
                .when(slow)
                .eachMoved(any());
        List<Thread> readers = new ArrayList<>();
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            readers.add(Thread.startVirtualThread(() -> {
                try {
                    memory.find("site_1", slow, "/unknown");
                } catch (MongoTimeoutException e) {
                    failed.incrementAndGet();
                }
            }));
        }
        asked.await();
        await().until(() -> readers.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
        away.countDown();
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(failed).hasValue(20);
        assertThat(readings).hasValue(1);
        store.moved.put("/old", GONE);
        assertThat(memory.find("site_1", store, "/old")).as("read again").contains(GONE);
    }
}
