package dev.stele.translation.term.interchange;

import dev.stele.testkit.fuzz.Work;
import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportedConcept;
import java.time.Duration;
import java.util.List;

/** Any bytes are TBX with a bounded number of concepts, or are refused with a code. */
public final class TbxFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(5);

    private TbxFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            List<ImportedConcept> concepts = Work.within(ALLOWED, () -> ReadTbx.of(data));
            int terms = concepts.stream().mapToInt(it -> it.terms().size()).sum();
            if (concepts.size() > ImportTerms.MOST_CONCEPTS || terms > ImportTerms.MOST_TERMS) {
                throw new AssertionError(concepts.size() + " concepts, " + terms + " terms");
            }
        } catch (Unreadable refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }
}
