package dev.stele.translation.check;

import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import dev.stele.translation.check.Finding.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Controls of direction that begin in one sentence and end in another one of the same text: readers see them closed. */
public final class UnitDirections {

    private UnitDirections() {}

    /**
     * The findings without those about controls of direction that another sentence closes or opens.
     *
     * @param findings of the checks in the sentence
     * @param unit all sentences of its text with their targets, in order
     * @param index of the sentence among them
     */
    public static List<Finding> withoutClosed(List<Finding> findings, List<Candidate> unit, int index) {
        Visible own = target(unit.get(index));
        StringBuilder whole = new StringBuilder();
        int start = 0;
        for (int i = 0; i < unit.size(); i++) {
            start = i == index ? whole.length() : start;
            whole.append(target(unit.get(i)).text()).append(' ');
        }
        int before = start;
        Set<Integer> open = HiddenCharacters.in(whole.toString()).stream()
                .filter(Hidden::deceives)
                .map(hidden -> hidden.start() - before)
                .filter(place -> place >= 0 && place < own.text().length())
                .map(place -> own.starts()[place])
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(it -> !isHidden(it)
                        || it.place() == null
                        || open.contains(it.place().start()))
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
