package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import org.junit.jupiter.api.Test;

class SiteRulesTests {
    private final SiteRules.Languages languages = new SiteRules.Languages();
    private final SiteRules.RequiredLanguages required = new SiteRules.RequiredLanguages();

    @Test
    void anArticleIsInALanguageOfTheSite() {
        Proofs persian = Proofs.in("fa").targets("en").site(Proofs.siteOf("en", "ru"));

        assertThat(persian.found(languages)).containsExactly("locale-not-of-site /sourceLocale");
        assertThat(persian.wanted("en").found(languages)).isEmpty();
        assertThat(Proofs.in("ru").site(Proofs.siteOf("en", "ru")).found(languages))
                .isEmpty();
    }

    @Test
    void aTargetThatTheSiteLacksBlocksWhenItIsToGoLive() {
        Proofs tajik = Proofs.in("en").targets("ru", "tg").site(Proofs.siteOf("en", "ru"));

        assertThat(tajik.found(languages)).containsExactly("target-not-of-site /targets/1/locale");
        assertThat(tajik.wanted("en", "tg").found(languages)).containsExactly("locale-not-of-site /targets/1/locale");
        assertThat(tajik.wanted("en", "ru").found(languages)).containsExactly("target-not-of-site /targets/1/locale");
    }

    @Test
    void saysWhenThereIsNoSiteToHoldItAgainst() {
        assertThat(Proofs.in("tg").section("water").site(null).found(languages, new SiteRules.Sections()))
                .containsExactly("site-not-set-up ");
    }

    @Test
    void aSectionIsOneOfTheSites() {
        assertThat(Proofs.in("en").section("fire").found(new SiteRules.Sections()))
                .containsExactly("section-unknown /section");
        assertThat(Proofs.in("en").section("water").found(new SiteRules.Sections()))
                .isEmpty();
    }

    @Test
    void aRequiredLanguageIsNotLeftBehind() {
        Proofs three = Proofs.in("en").targets("ru", "tg");

        assertThat(three.found(required)).isEmpty();
        assertThat(three.wanted("en", "ru").found(required)).containsExactly("required-language-missing /targets/1");
        assertThat(three.wanted("en", "ru", "tg").found(required)).isEmpty();
        assertThat(three.wanted("en", "ru").live("bridge", "tg").found(required))
                .isEmpty();
    }

    @Test
    void saysWhatANewSlugMeans() {
        var rule = new SiteRules.SameAddress();

        assertThat(Proofs.in("en").slug("new-bridge").live("bridge").found(rule))
                .containsExactly("slug-changed /slug");
        assertThat(Proofs.in("en").slug("bridge").live("bridge").found(rule)).isEmpty();
        assertThat(Proofs.in("en").slug("new-bridge").found(rule)).isEmpty();
    }
}
