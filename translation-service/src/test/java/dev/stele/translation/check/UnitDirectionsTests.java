package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitDirectionsTests {

    private static final String ISOLATE = "\u2066";
    private static final String END = "\u2069";

    @Test
    void anIsolateOverTwoSentencesIsClosed() {
        assertThat(codes(ISOLATE + "یک.", "دو." + END)).isEqualTo(List.of(List.of(), List.of()));
        assertThat(codes("یک.", ISOLATE + "دو.", "سه." + END)).isEqualTo(List.of(List.of(), List.of(), List.of()));
    }

    @Test
    void anIsolateThatNoSentenceClosesBlocks() {
        assertThat(codes(ISOLATE + "یک.", "دو.")).isEqualTo(List.of(List.of("hidden-character"), List.of()));
        assertThat(codes("یک.", "دو." + END)).isEqualTo(List.of(List.of(), List.of("hidden-character")));
    }

    @Test
    void otherHiddenCharactersBlockWhateverOthersHold() {
        assertThat(codes(ISOLATE + "یک" + "\uDB40\uDC41.", "دو." + END).getFirst())
                .contains("hidden-character");
    }

    private static List<List<String>> codes(String... targets) {
        List<Candidate> unit = Arrays.stream(targets)
                .map(target -> new Candidate("p1.text", true, "One.", target, Locale.ENGLISH, Locale.of("fa")))
                .toList();
        return IntStream.range(0, unit.size())
                .mapToObj(i -> new UnitDirections(unit)
                        .withoutClosed(Checks.of(unit.get(i)), i).stream()
                                .filter(it -> it.code().equals("hidden-character"))
                                .map(Finding::code)
                                .toList())
                .toList();
    }
}
