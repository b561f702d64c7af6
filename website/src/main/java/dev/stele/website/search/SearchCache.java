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

    /** What a result is made of: what readers have seen and the index, by their counts of changes. */
    private record Ground(long shown, long state) {}

    private record Kept(Ground ground, Answer answer) {}

    private final LongSupplier shown;
    private final LongSupplier state;
    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile Ground last = new Ground(0, 0);

    @Autowired
    SearchCache(AnswerCache pages, TextIndex index) {
        this(pages::state, index::state);
    }

    SearchCache(LongSupplier shown, LongSupplier state) {
        this.shown = shown;
        this.state = state;
    }

    Answer answer(String address, Supplier<Answer> search) {
        Ground ground = new Ground(shown.getAsLong(), state.getAsLong());
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
