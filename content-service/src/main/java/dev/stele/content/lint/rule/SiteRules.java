package dev.stele.content.lint.rule;

import dev.stele.content.lint.HouseRule;
import dev.stele.content.lint.Proof;
import dev.stele.content.lint.Report;
import dev.stele.content.lint.Rule;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.TargetLocale;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an article needs of the site around it. */
final class SiteRules {
    private SiteRules() {}

    /** A page in a language that the site does not have has a dead menu and no feed. */
    @Component
    static final class Languages implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            SiteSettings site = proof.surroundings().site();
            if (site == null) {
                report.at(HouseRule.SITE_NOT_SET_UP, "");
                return;
            }
            String source = proof.origin().sourceLocale();
            Set<String> wanted = proof.wanted().isEmpty() ? Set.of(source) : proof.wanted();
            if (wanted.contains(source) && !site.locales().contains(source)) {
                report.at(HouseRule.LOCALE_NOT_OF_SITE, "/sourceLocale", source);
            }
            List<TargetLocale> targets = proof.origin().targets();
            for (int i = 0; i < targets.size(); i++) {
                String locale = targets.get(i).locale();
                if (site.locales().contains(locale)) continue;
                report.at(
                        wanted.contains(locale) ? HouseRule.LOCALE_NOT_OF_SITE : HouseRule.TARGET_NOT_OF_SITE,
                        "/targets/" + i + "/locale",
                        locale);
            }
        }
    }

    /** A section that is not there leads nowhere. */
    @Component
    static final class Sections implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            SiteSettings site = proof.surroundings().site();
            String section = proof.content().section();
            if (site == null || section == null) return;
            if (site.sections().stream().noneMatch(s -> s.id().equals(section))) {
                report.at(HouseRule.SECTION_UNKNOWN, "/section", section);
            }
        }
    }

    /** What is required should not be left behind when others go live. */
    @Component
    static final class RequiredLanguages implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            if (proof.wanted().isEmpty()) return;
            List<TargetLocale> targets = proof.origin().targets();
            for (int i = 0; i < targets.size(); i++) {
                String locale = targets.get(i).locale();
                if (targets.get(i).required()
                        && !proof.wanted().contains(locale)
                        && !proof.surroundings().reached().contains(locale)) {
                    report.at(HouseRule.REQUIRED_LANGUAGE_MISSING, "/targets/" + i, locale);
                }
            }
        }
    }

    /** The old address leads to the new one by itself, and still: what was shared and counted was the old one. */
    @Component
    static final class SameAddress implements Rule {
        @Override
        public void check(Proof proof, Report report) {
            String live = proof.surroundings().liveSlug();
            String slug = proof.content().slug();
            if (live != null && slug != null && !live.equals(slug)) {
                report.at(HouseRule.SLUG_CHANGED, "/slug", live, slug);
            }
        }
    }
}
