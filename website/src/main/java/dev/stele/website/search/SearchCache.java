package dev.stele.website.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.search.index.TextIndex;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The last few results, each for as long as neither a page of the site nor the index has changed; a handful, because anybody
 * can make up questions.
 */
@Component
class SearchCache {

    private static final int MOST = 200;

    /** What a result is made of: the pages of the site and the index, by their counts of changes. */
    private record Ground(long generation, long state) {}

    private record Kept(Ground ground, Answer answer) {}

    private final LongSupplier generation;
    private final LongSupplier state;
    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile Ground last = new Ground(0, 0);

    @Autowired
    SearchCache(AnswerCache pages, TextIndex index) {
        this(pages::generation, index::state);
    }

    SearchCache(LongSupplier generation, LongSupplier state) {
        this.generation = generation;
        this.state = state;
    }

    Answer answer(String address, Supplier<Answer> search) {
        Ground ground = new Ground(generation.getAsLong(), state.getAsLong());
        leaveOnly(ground);
        Kept present = kept.getIfPresent(address);
        if (present != null && present.ground().equals(ground)) {
            return present.answer();
        }
        Answer answer = search.get();
        if (answer.status() == 200) {
            kept.put(address, new Kept(ground, answer));
        }
        return answer;
    }

    /** What was asked often before the change would keep its place, and leave none for what is asked now. */
    private void leaveOnly(Ground ground) {
        if (!ground.equals(last)) {
            last = ground;
            kept.invalidateAll();
        }
    }
}
