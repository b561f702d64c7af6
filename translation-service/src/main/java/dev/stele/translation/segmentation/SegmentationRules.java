package dev.stele.translation.segmentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SRX rules that a newsroom has put in the place of the built-in ones. */
public interface SegmentationRules {

    /**
     * The rules of one language, as they are since their last change.
     *
     * @param language ISO 639 code
     * @param srx a whole SRX 2.0 document, which serves this language alone; null when the built-in rules are back in force
     * @param version grows with every change, also with that back to the built-in rules
     */
    record LanguageRules(String language, @Nullable String srx, long version, String by, Instant at) {}

    /** All that stand in place of the built-in ones. */
    List<LanguageRules> all();

    /** Empty when they were never changed. */
    Optional<LanguageRules> find(String language);

    /**
     * Puts the rules in force for what is released from now on, if the present version is the given one.
     *
     * @return false when somebody changed them first
     */
    boolean save(LanguageRules rules, long present);
}
