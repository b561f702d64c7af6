package dev.stele.translation.memory;

import static dev.stele.translation.memory.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Desk;
import dev.stele.translation.desk.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyTests {

    private static final String SOURCE = "It gives forty litres of water.";
    private static final Match EXACT = new Match(entry(SOURCE, "Он даёт сорок литров воды."), Match.EXACT);
    private static final Match OTHER = new Match(entry(SOURCE, "Сорок литров воды даёт он."), Match.EXACT);
    private static final Match ALIKE = new Match(entry("It gives forty litres.", "Он даёт сорок литров."), 85);

    private final Desk desk = new Desk("The well opens", SOURCE);
    private final long token = desk.claim("ru");

    @Test
    void anotherTargetThanTheApprovedOnesIsPointedOut() {
        Segment written = written("Вода.");
        assertThat(Consistency.finding(written, List.of(EXACT, OTHER, ALIKE)))
                .contains(Finding.warning("other-than-memory", "Он даёт сорок литров воды."));
    }

    @Test
    void anyOfTheApprovedOnesWillDo() {
        assertThat(Consistency.finding(written("Сорок  литров воды даёт он."), List.of(EXACT, OTHER)))
                .isEmpty();
    }

    @Test
    void whatIsOnlyAlikeEmptyOrApprovedHereIsNoMatter() {
        assertThat(Consistency.finding(written("Вода."), List.of(ALIKE))).isEmpty();
        assertThat(Consistency.finding(written(""), List.of(EXACT))).isEmpty();
        Desk approved = new Desk("The well opens", SOURCE).approved();
        Segment done = approved.translation.snapshot().text().find("s2").orElseThrow();
        assertThat(Consistency.finding(done, List.of(EXACT))).isEmpty();
    }

    private Segment written(String target) {
        return desk.write("ru", token, "s2", target);
    }
}
