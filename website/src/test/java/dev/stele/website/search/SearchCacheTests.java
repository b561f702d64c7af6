package dev.stele.website.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.answer.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SearchCacheTests {

    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong state = new AtomicLong();
    private final AtomicInteger searches = new AtomicInteger();
    private final SearchCache cache = new SearchCache(generation::get, state::get);

    @Test
    void aResultIsKeptUntilAPageOrTheIndexChanges() {
        for (AtomicLong changes : new AtomicLong[] {generation, state}) {
            ask("/en?q=bridge");
            assertThat(searchesFor("/en?q=bridge")).isZero();

            changes.incrementAndGet();
            assertThat(searchesFor("/en?q=bridge")).isOne();
        }
    }

    @Test
    void whatWasAskedOftenBeforeAChangeLeavesItsPlaceToWhatIsAskedNow() {
        for (int change = 0; change < 12; change++) {
            generation.incrementAndGet();
            for (int i = 0; i < 100; i++) ask("/en?q=of" + change + "word" + i);
            for (int times = 0; times < 10; times++) {
                for (int i = 0; i < 20; i++) {
                    assertThat(searchesFor("/en?q=of" + change + "word" + i))
                            .as("word %d after change %d, asked again", i, change)
                            .isZero();
                }
            }
        }
    }

    private int searchesFor(String address) {
        int before = searches.get();
        ask(address);
        return searches.get() - before;
    }

    private void ask(String address) {
        cache.answer(address, () -> {
            searches.incrementAndGet();
            return Answer.status(200).build();
        });
    }
}
