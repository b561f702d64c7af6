package dev.stele.content.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.lint.Proofs;
import dev.stele.contracts.Block;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureRulesTests {

    @Test
    void namesWhatAPictureLacks() {
        var bare = new Block.Image("1", UUID.randomUUID(), " ", null, "");
        var gallery = new Block.Gallery(
                "2",
                List.of(
                        new Block.Picture(UUID.randomUUID(), "A bridge", "The bridge in May", "F. Nurov"),
                        new Block.Picture(UUID.randomUUID(), "", null, null)));

        assertThat(Proofs.in("en")
                        .blocks(bare, gallery)
                        .found(
                                new PictureRules.AltMissing(),
                                new PictureRules.CaptionMissing(),
                                new PictureRules.CreditMissing()))
                .containsExactly(
                        "picture-without-alt /blocks/0/alt",
                        "picture-without-alt /blocks/1/images/1/alt",
                        "picture-without-caption /blocks/0/caption",
                        "picture-without-caption /blocks/1/images/1/caption",
                        "picture-without-credit /blocks/0/credit",
                        "picture-without-credit /blocks/1/images/1/credit");
    }

    @Test
    void aPicturesOwnCreditCounts() {
        Proofs hero = Proofs.in("en").hero("A bridge", "The bridge in May", null);

        assertThat(hero.found(new PictureRules.CreditMissing())).containsExactly("picture-without-credit /hero/credit");
        assertThat(hero.credited().found(new PictureRules.CreditMissing())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Image of a bridge", "en, A photo of two drivers", "en, The picture showing a river",
        "ru, Фото моста", "ru, На фото мост через реку", "ru, Изображение моста",
        "tg, Акси пул", "tg, Дар сурат пул намоён аст", "fa, تصویر یک پل"
    })
    void aListenerNeedsNotBeToldThatItIsAPicture(String locale, String alt) {
        assertThat(Proofs.in(locale).hero(alt, "", "").found(new PictureRules.SaysPicture()))
                .containsExactly("says-picture /hero/alt");
    }

    @ParameterizedTest
    @CsvSource({"en, Image of a bridge", "en, A photo of two drivers", "ru, Изображение моста"})
    void neitherIsThatACaptionOrAText(String locale, String text) {
        assertThat(Proofs.in(locale)
                        .hero("", text, "")
                        .saying(text, text + " " + "х".repeat(90))
                        .found(new PictureRules.SaysPicture()))
                .containsExactly("says-picture /hero/caption", "says-picture /blocks/0/text");
    }

    @ParameterizedTest
    @CsvSource({"en, The drivers in a photo of 1985", "ru, На фото: Зебо Каримова", "tg, Акси бойгонӣ"})
    void aCaptionMaySpeakOfThePhoto(String locale, String caption) {
        assertThat(Proofs.in(locale).hero("", caption, "").found(new PictureRules.SaysPicture()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, A bridge with two arches",
        "en, Photographers on a bridge",
        "en, Imagery painted on a wall",
        "ru, Мост с двумя пролётами",
        "ru, Фотограф на мосту",
        "tg, Пули дутоқа дар болои дарё"
    })
    void saysWhatIsThere(String locale, String alt) {
        assertThat(Proofs.in(locale).hero(alt, "", "").found(new PictureRules.SaysPicture()))
                .isEmpty();
    }
}
