package dev.stele.website.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerCache;
import dev.stele.website.search.index.TextIndex;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The last few results, each for as long as neither a page of the site nor the index has changed; a handful, because anybody
 * can make up questions.
 */
@Component
class SearchCache {

    private static final int MOST = 200;

    private record Kept(long generation, long state, Answer answer) {}

    private final AnswerCache pages;
    private final TextIndex index;
    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    SearchCache(AnswerCache pages, TextIndex index) {
        this.pages = pages;
        this.index = index;
    }

    Answer answer(String address, Supplier<Answer> search) {
        long generation = pages.generation();
        long state = index.state();
        Kept present = kept.getIfPresent(address);
        if (present != null && present.generation() == generation && present.state() == state) {
            return present.answer();
        }
        Answer answer = search.get();
        if (answer.status() == 200) {
            kept.put(address, new Kept(generation, state, answer));
        }
        return answer;
    }
}
