package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter.SentenceStarts;
import dev.stele.translation.segmentation.SegmentationRules.LanguageRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the rules of a language; they serve what is released from then on. */
public final class EditRules {

    private final SegmentationRules rules;
    private final Clock clock;

    public EditRules(SegmentationRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Puts an SRX document in force.
     *
     * @param present version that the change was made from, 0 for the built-in rules
     * @return what is in force now, or empty when somebody changed it first
     * @throws UnusableRules when the document is not SRX, or a rule takes too long
     */
    public Optional<LanguageRules> replace(String language, String srx, long present, String by) {
        RuleTrial.of(srx, language);
        LanguageRules next = new LanguageRules(language, srx, present + 1, by, clock.instant());
        return rules.save(next, present) ? Optional.of(next) : Optional.empty();
    }

    /**
     * The sentences that a text is cut into.
     *
     * @param srx the rules, or null for those in force
     * @throws UnusableRules when the document is not SRX, or a rule takes too long
     */
    public List<String> preview(String language, String text, @Nullable String srx) {
        SentenceStarts starts = srx == null
                ? SrxRules.compile(rules.find(language).map(LanguageRules::srx).orElse(BuiltInRules.SRX), language)
                : RuleTrial.of(srx, language);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int start : starts.of(text)) {
            sentences.add(text.substring(from, start).strip());
            from = start;
        }
        sentences.add(text.substring(from).strip());
        return sentences;
    }
}
