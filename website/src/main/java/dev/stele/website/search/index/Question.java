package dev.stele.website.search.index;

import dev.stele.website.search.analysis.Word;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the texts of one language.
 *
 * @param words in any order
 * @param phrases each in its order
 * @param until the first moment that is too late
 */
public record Question(
        String locale,
        List<Word> words,
        List<List<Word>> phrases,
        @Nullable String section,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Words that say something; all of them, where none does. */
    List<Word> telling() {
        List<Word> telling = words.stream().filter(word -> !word.common()).toList();
        return telling.isEmpty() && phrases.isEmpty() ? words : telling;
    }
}
