package dev.stele.website.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.AddressesMoved.Fate;
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
}
