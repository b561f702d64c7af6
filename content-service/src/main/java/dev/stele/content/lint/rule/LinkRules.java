package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.content.lint.link.Link;
import org.springframework.stereotype.Component;

/** Where the links of the site lead. */
final class LinkRules {
    private LinkRules() {}

    /** Every link within the site leads to a page. */
    @Component
    static final class WithinTheSite implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            if (proof.surroundings().links().isEmpty()) return;
            for (Link link : Link.in(proof.content())) {
                switch (proof.surroundings().links().get(link.href())) {
                    case DEAD -> report.at(HouseRule.DEAD_LINK, link.pointer(), link.href());
                    case DRAFT -> report.at(HouseRule.LINK_TO_DRAFT, link.pointer(), link.href());
                    case WAITING -> report.at(HouseRule.LINK_NOT_LIVE_YET, link.pointer(), link.href());
                    case OLD -> report.at(HouseRule.LINK_TO_OLD_ADDRESS, link.pointer(), link.href());
                    case LIVE -> {}
                    case null -> {}
                }
            }
        }
    }
}
