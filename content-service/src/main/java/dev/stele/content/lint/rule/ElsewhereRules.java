package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.passage.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What another recent article says in the same words. */
final class ElsewhereRules {
    private ElsewhereRules() {}

    /**
     * A block that a published article has blocks. It only warns when nobody can read the other one yet, when one
     * sentence is shared, as a background sentence may be, and when it ends both articles and is all they share, as
     * words about the newsroom do.
     */
    @Component
    static final class SameElsewhere implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            Map<Long, List<Use>> elsewhere = proof.surroundings().elsewhere();
            if (elsewhere.isEmpty()) return;
            List<Passage> passages = Passage.in(proof.texts());
            Map<UUID, Integer> shared = new HashMap<>();
            for (Passage p : passages) {
                if (p.whole())
                    elsewhere.getOrDefault(p.print(), List.of()).stream()
                            .filter(Use::whole)
                            .forEach(use -> shared.merge(use.article(), 1, Integer::sum));
            }
            String told = "";
            for (Passage p : passages) {
                List<Use> uses = elsewhere.getOrDefault(p.print(), List.of());
                if (uses.isEmpty() || told.equals(p.text().pointer())) continue;
                told = p.text().pointer();
                tell(p, worst(uses), shared, report);
            }
        }

        private static Use worst(List<Use> uses) {
            return uses.stream().filter(Use::published).findFirst().orElse(uses.getFirst());
        }

        private static void tell(Passage p, Use use, Map<UUID, Integer> shared, Report report) {
            PlacedText text = p.text();
            report.at(rule(p, use, shared), text, use.headline(), use.article().toString());
        }

        private static HouseRule rule(Passage p, Use use, Map<UUID, Integer> shared) {
            if (!use.published()) return HouseRule.PASSAGE_IN_DRAFT;
            if (!p.whole() || !use.whole()) return HouseRule.SENTENCE_ELSEWHERE;
            boolean ending = p.last() && use.last() && shared.getOrDefault(use.article(), 0) == 1;
            return ending ? HouseRule.BOILERPLATE : HouseRule.PASSAGE_ELSEWHERE;
        }
    }
}
