package dev.stele.translation.check.spelling;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Dictionaries and suggestions, both got ready in the background so that nobody waits for them. */
public final class Dictionaries {

    // Houses write American or British English, and quote the other.
    private static final Map<String, List<String>> FILES =
            Map.of("en", List.of("index.dic", "british.dic"), "ru", List.of("index.dic"));
    private static final int REMEMBERED = 5_000;

    private final Executor background;
    private final Map<String, WordList> loaded = new ConcurrentHashMap<>();
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private final Cache<String, List<String>> suggestions =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** The executor may refuse work; then it is asked again the next time. */
    public Dictionaries(Executor background) {
        this.background = background;
    }

    /** The dictionary of the language, once it is there; to ask for it has it read. */
    public Optional<WordList> of(Locale locale) {
        String language = locale.getLanguage();
        WordList list = loaded.get(language);
        List<String> files = FILES.get(language);
        if (list == null && files != null) {
            later(language, () -> loaded.computeIfAbsent(language, it -> WordList.read(it, files)));
        }
        return Optional.ofNullable(list);
    }

    /** Words near a wrong one, once they have been found; none until then. */
    List<String> near(String word, Locale locale, WordList list) {
        String key = locale.getLanguage() + ":" + word;
        List<String> known = suggestions.getIfPresent(key);
        if (known == null) {
            later(key, () -> suggestions.put(key, list.near(word)));
        }
        return known == null ? List.of() : known;
    }

    private void later(String what, Runnable work) {
        if (!underway.add(what)) {
            return;
        }
        try {
            background.execute(() -> {
                try {
                    work.run();
                } finally {
                    underway.remove(what);
                }
            });
        } catch (RejectedExecutionException busy) {
            underway.remove(what);
        }
    }
}
