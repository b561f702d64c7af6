package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectionTests {

    private static final Inspection RULE = (translation, segments) -> Map.of("s1", List.of(Finding.blocking("empty")));

    private static final Inspection ADVICE = new Inspection() {

        @Override
        public boolean mayBlock() {
            return false;
        }

        @Override
        public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
            return Map.of("s1", List.of(Finding.warning("spelling", "watr", "water")));
        }
    };

    private final Snapshot translation = new Desk("A well").translation.snapshot();

    @Test
    void whoWorksOnATextSeesEverything() {
        assertThat(Inspection.all(List.of(RULE, ADVICE)).of(translation).get("s1"))
                .extracting(Finding::code)
                .containsExactly("empty", "spelling");
    }

    @Test
    void adviceIsNotAskedWhetherATextMayGoOn() {
        assertThat(Inspection.blocking(List.of(RULE, ADVICE)).of(translation).get("s1"))
                .extracting(Finding::code)
                .containsExactly("empty");
    }
}
