package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.passage.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What another recent article says in the same words. */
final class ElsewhereRules {
    private ElsewhereRules() {}

    /**
     * A block that a published article has blocks. It only warns when nobody can read the other one yet, when one
     * sentence is shared, as a background sentence may be, when many published articles have it and it begins or ends this
     * one, as notices that the law wants, and when a few blocks end both articles and are all they share, as words about
     * the newsroom do.
     */
    @Component
    static final class SameElsewhere implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            Map<Long, List<Use>> elsewhere = proof.surroundings().elsewhere();
            if (elsewhere.isEmpty()) return;
            List<Passage> passages = Passage.in(proof.texts());
            Set<String> frame = Frame.of(proof.texts(), passages, elsewhere);
            Set<UUID> endings = SameEnding.of(proof.texts(), passages, elsewhere);
            String told = "";
            for (Passage p : passages) {
                List<Use> uses = elsewhere.getOrDefault(p.print(), List.of());
                if (uses.isEmpty() || told.equals(p.text().pointer())) continue;
                told = p.text().pointer();
                tell(p, uses, frame.contains(told), endings, report);
            }
        }

        /** Of what readers know already the worst, else of the drafts. */
        private static void tell(Passage p, List<Use> uses, boolean framing, Set<UUID> endings, Report report) {
            Function<Use, HouseRule> rule = use -> rule(p, use, framing || endings.contains(use.article()));
            Use worst = uses.stream()
                    .min(Comparator.comparing((Use use) -> !use.published()).thenComparing(rule))
                    .orElseThrow();
            report.at(
                    rule.apply(worst),
                    p.text(),
                    worst.headline(),
                    worst.article().toString());
        }

        private static HouseRule rule(Passage p, Use use, boolean usual) {
            if (!use.published()) return HouseRule.PASSAGE_IN_DRAFT;
            if (!p.whole() || !use.whole()) return HouseRule.SENTENCE_ELSEWHERE;
            return usual ? HouseRule.BOILERPLATE : HouseRule.PASSAGE_ELSEWHERE;
        }
    }
}
