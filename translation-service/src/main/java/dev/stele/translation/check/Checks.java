package dev.stele.translation.check;

import java.util.List;
import java.util.stream.Stream;

/** All rules, applied to one target. */
public final class Checks {

    private static final List<Check> RULES = List.of(
            Tags::kept, Numbers::kept, Scripts::ofTargetLanguage, Typography::doubleSpace, Checks::sameAsSource);

    private Checks() {}

    /** What the rules see; an empty target has that one finding. */
    public static List<Finding> of(Candidate candidate) {
        if (candidate.target().isBlank()) {
            return List.of(Finding.blocking("empty"));
        }
        return RULES.stream().flatMap(rule -> rule.of(candidate)).toList();
    }

    /** Whether nothing forbids to submit the target. */
    public static boolean pass(Candidate candidate) {
        return of(candidate).stream().noneMatch(Finding::isBlocking);
    }

    private static Stream<Finding> sameAsSource(Candidate it) {
        return it.source().equals(it.target()) && it.source().codePoints().anyMatch(Character::isLetter)
                ? Stream.of(Finding.warning("same-as-source"))
                : Stream.empty();
    }
}
