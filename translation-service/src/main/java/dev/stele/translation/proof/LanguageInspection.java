package dev.stele.translation.proof;

import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.language.LanguageGuess;
import dev.stele.translation.check.language.LanguageOfText;
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
    public Map<String, List<Finding>> of(Snapshot translation) {
        Locale expected = translation.key().locale();
        Map<String, List<Finding>> found = new HashMap<>();
        for (Segment segment : translation.text().segments()) {
            if (!segment.target().isEmpty()) {
                String prose = Checks.prose(Candidates.of(segment, translation));
                language.otherThan(expected, prose)
                        .ifPresent(guess -> found.put(segment.id(), List.of(finding(guess))));
            }
        }
        return found;
    }

    private static Finding finding(LanguageGuess guess) {
        String language = guess.locale().toLanguageTag();
        return guess.sure()
                ? Finding.blocking("wrong-language", language)
                : Finding.warning("unsure-language", language);
    }
}
