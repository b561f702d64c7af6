package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.Words;
import dev.stele.contracts.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Headings are the map of an article, for eyes and for screen readers. */
final class HeadingRules {
    private HeadingRules() {}

    /** Says something, and something else than the others. */
    @Component
    static final class Telling implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            Map<String, Integer> seen = new HashMap<>();
            List<Block> blocks = proof.content().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (!(blocks.get(i) instanceof Block.Heading heading)) continue;
                String at = "/blocks/" + i + "/text";
                String words = Words.of(heading.text()).normal();
                if (words.isEmpty()) {
                    report.at(HouseRule.HEADING_EMPTY, at);
                    continue;
                }
                Integer first = seen.putIfAbsent(words, i);
                if (first != null) report.at(HouseRule.HEADING_TWICE, at, "/blocks/" + first + "/text");
            }
        }
    }

    /** One level down at a time. */
    @Component
    static final class Levels implements Rule {
        /** The headline. */
        private static final int TOP = 1;

        @Override
        public void check(Proof proof, Report report) {
            int above = TOP;
            List<Block> blocks = proof.content().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (!(blocks.get(i) instanceof Block.Heading heading)) continue;
                if (heading.level() > above + 1) {
                    report.at(
                            HouseRule.HEADING_LEVEL_SKIPPED,
                            "/blocks/" + i + "/level",
                            String.valueOf(above),
                            String.valueOf(heading.level()));
                }
                above = heading.level();
            }
        }
    }
}
