package dev.stele.translation.check;

import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import dev.stele.translation.check.Finding.Side;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Controls of direction that begin in one sentence and end in another one of the same unit: readers see them closed. A unit is
 * looked through once, however many of its sentences have such controls.
 */
public final class UnitDirections {

    private final List<Set<Integer>> open;

    /** @param unit all sentences of a unit with their targets, in order */
    public UnitDirections(List<Candidate> unit) {
        List<Visible> targets = unit.stream().map(UnitDirections::target).toList();
        int[] starts = new int[targets.size()];
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = whole.length();
            whole.append(targets.get(i).text()).append(' ');
        }
        open = Stream.<Set<Integer>>generate(HashSet::new).limit(starts.length).toList();
        for (Hidden hidden : HiddenCharacters.in(whole.toString())) {
            if (hidden.deceives()) {
                int found = Arrays.binarySearch(starts, hidden.start());
                int index = found >= 0 ? found : -found - 2;
                int place = hidden.start() - starts[index];
                open.get(index).add(targets.get(index).starts()[place]);
            }
        }
    }

    /**
     * The findings without those about controls of direction that another sentence closes or opens.
     *
     * @param findings of the checks in the sentence
     * @param index of the sentence in its unit
     */
    public List<Finding> withoutClosed(List<Finding> findings, int index) {
        return findings.stream()
                .filter(it -> !isHidden(it)
                        || it.place() == null
                        || open.get(index).contains(it.place().start()))
                .toList();
    }

    /** Whether any of the findings may be about a control of direction. */
    public static boolean concern(List<Finding> findings) {
        return findings.stream().anyMatch(UnitDirections::isHidden);
    }

    private static boolean isHidden(Finding finding) {
        return finding.code().equals("hidden-character");
    }

    private static Visible target(Candidate candidate) {
        return Visible.of(Side.TARGET, candidate.target(), candidate.markup());
    }
}
