package dev.stele.translation.segmentation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** SRX rules that a newsroom has put in the place of the built-in ones. */
public interface SegmentationRules {

    /**
     * The rules of one language.
     *
     * @param language ISO 639 code
     * @param srx a whole SRX 2.0 document, which serves this language alone
     * @param version grows with every change
     */
    record LanguageRules(String language, String srx, long version, String by, Instant at) {}

    /** All that were put in place of the built-in ones. */
    List<LanguageRules> all();

    Optional<LanguageRules> find(String language);

    /**
     * Puts the rules in force for what is released from now on, if the present version is the given one.
     *
     * @return false when somebody changed them first
     */
    boolean save(LanguageRules rules, long present);

    /** Puts the built-in rules back in force. */
    boolean delete(String language, long present);
}
