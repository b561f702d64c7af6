package dev.stele.translation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much memory the reading of proofs may take.
 *
 * @param spelling whether English and Russian are looked up in their dictionaries, of 2 and 4 MB
 * @param secondOpinion what must agree before a text of the right alphabet is called wrong
 */
@ConfigurationProperties("stele.translation.proof")
record ProofSettings(
        @DefaultValue("true") boolean spelling,
        @DefaultValue("DICTIONARY") Opinion secondOpinion) {

    /** Ways to tell languages apart. */
    enum Opinion {
        /** The dictionaries of spelling: English and Russian against any other language. */
        DICTIONARY,
        /** A model of a hundred languages, which takes 86 MB of heap. */
        MODEL,
        NONE
    }
}
