package dev.stele.translation.check.language;

import dev.stele.language.SecondOpinion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;

/**
 * The opinion of Tika's model of letter groups, as far as the languages of Stele go; loaded when first asked, which takes a
 * second and 86 MB of heap for good.
 */
public final class ModelOpinion implements SecondOpinion {

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("rus", "ru"),
            Map.entry("tgk", "tg"),
            Map.entry("fas", "fa"),
            Map.entry("pes", "fa"),
            Map.entry("ara", "ar"),
            Map.entry("spa", "es"),
            Map.entry("fra", "fr"),
            Map.entry("deu", "de"),
            Map.entry("uzb", "uz"));

    private final Executor loading;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean loaded;

    public ModelOpinion(Executor loading) {
        this.loading = loading;
    }

    @Override
    public boolean agrees(String text, Locale guessed, Locale expected) {
        if (!loaded) {
            load();
            return false;
        }
        OpenNLPDetector detector = new OpenNLPDetector();
        detector.addText(text.toCharArray(), 0, text.length());
        return first(detector.detectAll()).equals(guessed.getLanguage());
    }

    private void load() {
        if (!asked.compareAndSet(false, true)) {
            return;
        }
        try {
            loading.execute(() -> {
                new OpenNLPDetector();
                loaded = true;
            });
        } catch (RejectedExecutionException busy) {
            asked.set(false);
        }
    }

    // The model knows a hundred languages and is never sure of a short text; among ours the first one mostly is right.
    private static String first(List<LanguageResult> results) {
        return results.stream()
                .map(it -> LANGUAGES.getOrDefault(it.getLanguage(), ""))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("");
    }
}
