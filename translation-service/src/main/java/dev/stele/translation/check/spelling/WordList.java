package dev.stele.translation.check.spelling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.util.IOUtils;

/** The dictionary of one language; safe for many threads. */
final class WordList {

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST = 40;
    private static final int SUGGESTIONS = 3;
    private static final long PATIENCE_MILLIS = 150;

    private final Dictionary dictionary;
    private final Cache<String, Boolean> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private WordList(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Reads files of {@code spelling/<language>}, which takes up to half a second and a few megabytes. */
    static WordList read(String language, List<String> files) {
        List<InputStream> words =
                files.stream().map(file -> open(language + "/" + file)).toList();
        try (InputStream affixes = open(language + "/index.aff")) {
            return new WordList(new Dictionary(affixes, words, false, SortingStrategy.inMemory()));
        } catch (IOException | ParseException broken) {
            throw new IllegalStateException("the dictionary of " + language, broken);
        } finally {
            IOUtils.closeWhileHandlingException(words);
        }
    }

    boolean knows(String word) {
        return word.length() > LONGEST || answers.get(word, it -> hunspell().spell(it));
    }

    /** At most three words that are near; takes tens of milliseconds. */
    List<String> near(String word) {
        return hunspell().suggest(word, PATIENCE_MILLIS).stream()
                .filter(it -> it.indexOf(' ') < 0)
                .limit(SUGGESTIONS)
                .toList();
    }

    // It keeps state while it works.
    private Hunspell hunspell() {
        return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(WordList.class.getResourceAsStream("/spelling/" + file), file);
    }
}
