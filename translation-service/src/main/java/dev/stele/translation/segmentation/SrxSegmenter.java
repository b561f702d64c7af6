package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds sentences by the rules that a newsroom has for a language, else by the built-in ones. The built-in ones also serve
 * where those of the newsroom do not come to their end: an article must not wait for them.
 */
public final class SrxSegmenter implements Segmenter {

    private static final Logger LOG = LoggerFactory.getLogger(SrxSegmenter.class);

    /** Well under the time after which a consumer is taken for dead. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Function<String, Optional<LanguageRules>> newsroom;
    private final Duration longest;
    private final Map<String, Compiled> newsroomRules = new ConcurrentHashMap<>();
    private final Map<String, SrxRules> builtIn = new ConcurrentHashMap<>();

    private record Compiled(String srx, SrxRules rules) {}

    /** @param newsroom rules in place of the built-in ones, by language */
    public SrxSegmenter(Function<String, Optional<LanguageRules>> newsroom) {
        this(newsroom, LONGEST);
    }

    /**
     * @param longest time that the newsroom's rules have for all texts of an article
     */
    SrxSegmenter(Function<String, Optional<LanguageRules>> newsroom, Duration longest) {
        this.newsroom = newsroom;
        this.longest = longest;
    }

    @Override
    public SentenceStarts in(Locale locale) {
        String language = locale.getLanguage();
        return newsroom.apply(language)
                .flatMap(this::compiled)
                .<SentenceStarts>map(it -> new Timed(language, it))
                .orElse(text -> byBuiltInRules(language, text));
    }

    /** Uses the newsroom's rules as long as there is time for the article. */
    private final class Timed implements SentenceStarts {

        private final String language;
        private final SrxRules rules;
        private long left = longest.toNanos();

        Timed(String language, SrxRules rules) {
            this.language = language;
            this.rules = rules;
        }

        @Override
        public synchronized SortedSet<Integer> of(String text) {
            long begun = System.nanoTime();
            if (left <= 0) {
                return byBuiltInRules(language, text);
            }
            try {
                return rules.of(text, begun + left);
            } catch (UnusableRules e) {
                LOG.warn(
                        "The built-in rules for '{}' serve in the place of the newsroom's: {}",
                        language,
                        e.getMessage());
                return byBuiltInRules(language, text);
            } finally {
                left -= System.nanoTime() - begun;
            }
        }
    }

    private SortedSet<Integer> byBuiltInRules(String language, String text) {
        try {
            return builtIn.computeIfAbsent(language, it -> SrxRules.compile(BuiltInRules.SRX, it))
                    .of(text);
        } catch (UnusableRules e) {
            LOG.warn("A text of {} characters is cut without rules: {}", text.length(), e.getMessage());
            return byCharacters(language, text);
        }
    }

    /** As the JDK finds sentences, in one pass. */
    private static SortedSet<Integer> byCharacters(String language, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(text);
        SortedSet<Integer> starts = new TreeSet<>();
        for (int start = sentences.next(); start != BreakIterator.DONE; start = sentences.next()) {
            starts.add(start);
        }
        starts.remove(text.length());
        return starts;
    }

    private Optional<SrxRules> compiled(LanguageRules it) {
        String srx = it.srx();
        if (srx == null) {
            newsroomRules.remove(it.language());
            return Optional.empty();
        }
        try {
            return Optional.of(newsroomRules
                    .compute(
                            it.language(),
                            (language, known) -> known != null && known.srx().equals(srx)
                                    ? known
                                    : new Compiled(srx, SrxRules.compile(srx, language)))
                    .rules());
        } catch (UnusableRules e) {
            LOG.warn("The rules of the newsroom for '{}' are not used: {}", it.language(), e.getMessage());
            return Optional.empty();
        }
    }
}
