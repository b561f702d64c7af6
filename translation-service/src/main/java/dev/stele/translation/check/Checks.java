package dev.stele.translation.check;

import dev.stele.translation.check.Finding.Side;
import dev.stele.translation.markup.InlineMarkup;
import java.time.Duration;
import java.util.ArrayList;
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

    /** For one target: a thousand times what an ordinary one takes, so that only work without end is stopped. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** More of one kind help nobody. */
    private static final int MOST_OF_A_CHECK = 100;

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

    /** Every rule, those that may block first. */
    static List<Check> all() {
        return Stream.concat(BLOCKING.stream(), OTHERS.stream()).toList();
    }

    /** What the rules see; an empty target has that one finding. */
    public static List<Finding> of(Candidate candidate) {
        if (isInvisible(candidate)) {
            return List.of(Finding.blocking("empty"));
        }
        return of(Pair.of(candidate), all(), LONGEST);
    }

    /** When the time is used up, the last finding says that the checks have not finished. */
    static List<Finding> of(Pair pair, List<Check> checks, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            if (System.nanoTime() - deadline > 0) {
                findings.add(Finding.blocking("checks-unfinished"));
                break;
            }
            findings.addAll(few(check.of(pair).toList()));
        }
        return findings;
    }

    /** The first ones; many warnings hide nothing that blocks. */
    private static List<Finding> few(List<Finding> all) {
        if (all.size() <= MOST_OF_A_CHECK) {
            return all;
        }
        Stream<Finding> blocking = all.stream().filter(Finding::isBlocking);
        Stream<Finding> warnings = all.stream().filter(it -> !it.isBlocking());
        return Stream.concat(blocking.limit(MOST_OF_A_CHECK), warnings.limit(MOST_OF_A_CHECK))
                .toList();
    }

    /** Whether nothing forbids to submit the target. */
    public static boolean pass(Candidate candidate) {
        if (isInvisible(candidate)) {
            return false;
        }
        return of(Pair.of(candidate), BLOCKING, LONGEST).stream().noneMatch(Finding::isBlocking);
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
