package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Changes the rules of a language; they serve what is released from then on. */
public final class EditRules {

    private static final Duration LONGEST_PREVIEW = Duration.ofSeconds(3);

    private final SegmentationRules rules;
    private final Segmenter inForce;
    private final Clock clock;

    /** @param inForce cuts as a release would */
    public EditRules(SegmentationRules rules, Segmenter inForce, Clock clock) {
        this.rules = rules;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * Puts an SRX document in force.
     *
     * @param present version that the change was made from, 0 for rules that were never changed
     * @return what is in force now, or empty when somebody changed it first
     * @throws UnusableRules when the document is not SRX, or its rules take too long
     */
    public Optional<LanguageRules> replace(String language, String srx, long present, String by) {
        RuleTrial.of(srx, language);
        return save(language, srx, present, by);
    }

    /**
     * Puts the built-in rules back in force.
     *
     * @return false when somebody changed the rules first, or the built-in ones were never replaced
     */
    public boolean restore(String language, long present, String by) {
        return present > 0 && save(language, null, present, by).isPresent();
    }

    private Optional<LanguageRules> save(String language, @Nullable String srx, long present, String by) {
        LanguageRules next = new LanguageRules(language, srx, present + 1, by, clock.instant());
        return rules.save(next, present) ? Optional.of(next) : Optional.empty();
    }

    /**
     * The sentences that a text is cut into.
     *
     * @param srx the rules, or null for those in force
     * @throws UnusableRules when the document is not SRX, or its rules take too long
     */
    public List<String> preview(String language, String text, @Nullable String srx) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int start : starts(language, text, srx)) {
            sentences.add(text.substring(from, start).strip());
            from = start;
        }
        sentences.add(text.substring(from).strip());
        return sentences;
    }

    private SortedSet<Integer> starts(String language, String text, @Nullable String srx) {
        return srx == null
                ? inForce.in(Locale.of(language)).of(text)
                : RuleTrial.of(srx, language).of(text, System.nanoTime() + LONGEST_PREVIEW.toNanos());
    }
}
