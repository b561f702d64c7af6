package dev.stele.translation.term;

/** The word classes that TBX-Basic knows. */
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    OTHER
}
