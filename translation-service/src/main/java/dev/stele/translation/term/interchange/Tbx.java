package dev.stele.translation.term.interchange;

import dev.stele.translation.term.PartOfSpeech;
import dev.stele.translation.term.TermStatus;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words of TBX (ISO 30042). */
final class Tbx {

    static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    /** How the flag is told to tools that do not know it, and to people. */
    static final String NEVER_TRANSLATE = "Do not translate";

    static final Map<TermStatus, String> STATUS = Map.of(
            TermStatus.PREFERRED, "preferredTerm-admn-sts",
            TermStatus.ADMITTED, "admittedTerm-admn-sts",
            TermStatus.FORBIDDEN, "deprecatedTerm-admn-sts");

    static final Map<PartOfSpeech, String> PART_OF_SPEECH = Map.of(
            PartOfSpeech.NOUN, "noun",
            PartOfSpeech.PROPER_NOUN, "properNoun",
            PartOfSpeech.VERB, "verb",
            PartOfSpeech.ADJECTIVE, "adjective",
            PartOfSpeech.ADVERB, "adverb",
            PartOfSpeech.OTHER, "other");

    private Tbx() {}

    /** Our word for one of TBX; a word that we do not have stays as it is. */
    static String ours(Map<? extends Enum<?>, String> words, String theirs) {
        return words.entrySet().stream()
                .filter(it -> it.getValue().equalsIgnoreCase(theirs))
                .map(it -> it.getKey().name())
                .findFirst()
                .orElse(theirs);
    }

    static String status(String theirs) {
        return theirs.equals("supersededTerm-admn-sts") ? TermStatus.FORBIDDEN.name() : ours(STATUS, theirs);
    }

    static String theirs(TermStatus status) {
        return Objects.requireNonNull(STATUS.get(status));
    }

    static @Nullable String theirs(@Nullable PartOfSpeech it) {
        return it == null ? null : PART_OF_SPEECH.get(it);
    }
}
