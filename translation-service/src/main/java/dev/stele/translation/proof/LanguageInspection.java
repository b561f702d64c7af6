package dev.stele.translation.proof;

import dev.stele.language.LanguageGuess;
import dev.stele.language.LanguageOfText;
import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says where a headline, a caption or a sentence of the body is in another language than the variant. */
public final class LanguageInspection implements Inspection {

    private final LanguageOfText language;

    public LanguageInspection(LanguageOfText language) {
        this.language = language;
    }

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        Locale expected = translation.key().locale();
        Map<String, List<Finding>> found = new HashMap<>();
        for (Segment segment : segments) {
            if (!segment.target().isEmpty()) {
                Candidate candidate = segment.sentence()
                        .candidate(
                                segment.target(),
                                translation.source().locale(),
                                translation.key().locale());
                language.otherThan(expected, Checks.targetProse(candidate))
                        .ifPresent(guess -> found.put(segment.id(), List.of(finding(guess, candidate))));
            }
        }
        return found;
    }

    private Finding finding(LanguageGuess guess, Candidate candidate) {
        String tag = guess.locale().toLanguageTag();
        return guess.sure() && !isQuotedIn(guess.locale(), candidate)
                ? Finding.blocking("wrong-language", tag)
                : Finding.warning("unsure-language", tag);
    }

    /** Whether the source stands in the same foreign language, as a motto does. */
    private boolean isQuotedIn(Locale guessed, Candidate candidate) {
        return language.otherThan(candidate.from(), Checks.sourceProse(candidate))
                .filter(guess -> guess.locale().equals(guessed))
                .isPresent();
    }
}
