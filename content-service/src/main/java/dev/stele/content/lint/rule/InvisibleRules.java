package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Readers see all of a text, and as it is written. */
final class InvisibleRules {
    private static final int MOST_NAMED = 5;

    private InvisibleRules() {}

    /** In what people read, and in tags, each of which has a page. */
    @Component
    static final class NothingHidden implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            for (PlacedText text : proof.texts()) {
                List<Hidden> hidden = HiddenCharacters.in(text.plain());
                String deceiving = names(hidden, true);
                String unseen = names(hidden, false);
                if (!deceiving.isEmpty()) report.at(HouseRule.HIDDEN_CHARACTER, text, deceiving);
                if (!unseen.isEmpty()) report.at(HouseRule.INVISIBLE_CHARACTER, text, unseen);
            }
            List<String> tags = proof.content().tags();
            for (int i = 0; i < tags.size(); i++) {
                List<Hidden> hidden = HiddenCharacters.in(tags.get(i));
                String deceiving = names(hidden, true);
                String unseen = names(hidden, false);
                if (!deceiving.isEmpty()) report.at(HouseRule.HIDDEN_CHARACTER, "/tags/" + i, deceiving);
                if (!unseen.isEmpty()) report.at(HouseRule.INVISIBLE_CHARACTER, "/tags/" + i, unseen);
            }
        }

        private static String names(List<Hidden> hidden, boolean deceiving) {
            return hidden.stream()
                    .filter(it -> it.deceives() == deceiving)
                    .map(Hidden::name)
                    .distinct()
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(", "));
        }
    }
}
