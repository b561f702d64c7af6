package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.AllRules;
import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleRulesTests {

    @Test
    void aHeadlineAloneIsNoArticle() {
        var rule = new ArticleRules.HasText();
        var bare = new Block.Image("1", UUID.randomUUID(), "A bridge", null, null);
        var captioned = new Block.Image("1", UUID.randomUUID(), "A bridge", "The bridge in May", null);

        assertThat(Proofs.in("en").found(rule)).containsExactly("no-text /blocks");
        assertThat(Proofs.in("en")
                        .blocks(bare, new Block.Button("2", "Read", "/en/"))
                        .found(rule))
                .containsExactly("no-text /blocks");
        assertThat(Proofs.in("en").saying("— ***").found(rule)).containsExactly("no-text /blocks");
        assertThat(Proofs.in("en").lead("It is open.").found(rule)).isEmpty();
        assertThat(Proofs.in("ru").saying("Он открыт.").found(rule)).isEmpty();
        assertThat(Proofs.in("tg").blocks(captioned).found(rule)).isEmpty();
        assertThat(Proofs.in("en")
                        .blocks(new Block.Embed("1", "youtube", "https://youtu.be/x"))
                        .found(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, a", "ru, ж", "tg, ҷ"})
    void aHeadlineFitsCardsAndSearchResults(String locale, String letter) {
        var rule = new ArticleRules.HeadlineLength(AllRules.SETTINGS);

        assertThat(Proofs.in(locale).headed(letter.repeat(111)).found(rule))
                .containsExactly("headline-too-long /headline");
        assertThat(Proofs.in(locale).headed(letter.repeat(110)).found(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Khorog", "ru, Хорог", "tg, Хоруғ"})
    void aDatelineNamesAPlaceAndNoDayToCome(String locale, String place) {
        var rule = new ArticleRules.PlaceAndDay();

        assertThat(Proofs.in(locale).dateline(place, Proofs.TODAY).found(rule)).isEmpty();
        assertThat(Proofs.in(locale).dateline(place, Proofs.TODAY.plusDays(1)).found(rule))
                .containsExactly("dateline-in-future /dateline/date");
        assertThat(Proofs.in(locale).dateline("TBC", Proofs.TODAY).found(rule))
                .containsExactly("dateline-without-place /dateline/place");
        assertThat(Proofs.in(locale).dateline("—", Proofs.TODAY).found(rule))
                .containsExactly("dateline-without-place /dateline/place");
    }

    @ParameterizedTest
    @CsvSource({"en, Zebo Karimova", "ru, Зебо Каримова", "tg, Зебо Каримова"})
    void aQuoteHasASpeaker(String locale, String speaker) {
        var rule = new ArticleRules.SpeakerNamed();

        assertThat(Proofs.in(locale)
                        .blocks(
                                new Block.Quote("1", "Words.", null, null, null),
                                new Block.Quote("2", "Words.", " – ", null, null),
                                new Block.Quote("3", "Words.", speaker, null, null))
                        .found(rule))
                .containsExactly("quote-without-speaker /blocks/0/speaker", "quote-without-speaker /blocks/1/speaker");
    }
}
