package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.markup.InlineMarkup;
import java.util.List;
import java.util.stream.Stream;

/** All rules that need nothing but the two texts, applied to one target. */
public final class Checks {

    private static final List<Check> BLOCKING = List.of(
            Tags::kept,
            EmptyTags::filled,
            Numbers::kept,
            Addresses::kept,
            MixedAlphabets::inWords,
            Alphabets::ofTarget,
            Invisible::characters);

    private static final List<Check> OTHERS = List.of(
            ForeignLetters::inWords,
            SameAsSource::whole,
            EndMarks::kept,
            Spaces::inOrder,
            DoubledWords::none,
            Brackets::paired,
            Quotes::ofLanguage,
            Length::plausible);

    private Checks() {}

    /** What the rules see; an empty target has that one finding. */
    public static List<Finding> of(Candidate candidate) {
        if (isInvisible(candidate)) {
            return List.of(Finding.blocking("empty"));
        }
        Pair pair = Pair.of(candidate);
        return Stream.concat(BLOCKING.stream(), OTHERS.stream())
                .flatMap(rule -> rule.of(pair))
                .toList();
    }

    /** Whether nothing forbids to submit the target. */
    public static boolean pass(Candidate candidate) {
        if (isInvisible(candidate)) {
            return false;
        }
        Pair pair = Pair.of(candidate);
        return BLOCKING.stream().flatMap(rule -> rule.of(pair)).noneMatch(Finding::isBlocking);
    }

    private static boolean isInvisible(Candidate it) {
        String text = it.markup() ? InlineMarkup.visible(it.target()) : it.target();
        return Invisible.isAll(text);
    }

    /** What people read of the source, with a filler in the place of addresses and placeholders. */
    public static String sourceProse(Candidate candidate) {
        return Visible.of(Side.SOURCE, candidate.source(), candidate.markup()).prose();
    }

    /** What people read of the target, likewise. */
    public static String targetProse(Candidate candidate) {
        return Visible.of(Side.TARGET, candidate.target(), candidate.markup()).prose();
    }
}
