package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds sentences by the rules that a newsroom has for a language, else by the built-in ones. */
public final class SrxSegmenter implements Segmenter {

    private final Function<String, Optional<LanguageRules>> newsroom;
    private final Map<String, Compiled> newsroomRules = new ConcurrentHashMap<>();
    private final Map<String, SrxRules> builtIn = new ConcurrentHashMap<>();

    private record Compiled(long version, SrxRules rules) {}

    /** @param newsroom rules in place of the built-in ones, by language */
    public SrxSegmenter(Function<String, Optional<LanguageRules>> newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public SentenceStarts in(Locale locale) {
        String language = locale.getLanguage();
        return newsroom.apply(language)
                .map(this::compiled)
                .orElseGet(() -> builtIn.computeIfAbsent(language, it -> SrxRules.compile(BuiltInRules.SRX, it)));
    }

    private SrxRules compiled(LanguageRules it) {
        return newsroomRules
                .compute(
                        it.language(),
                        (language, known) -> known != null && known.version() == it.version()
                                ? known
                                : new Compiled(it.version(), SrxRules.compile(it.srx(), language)))
                .rules();
    }
}
