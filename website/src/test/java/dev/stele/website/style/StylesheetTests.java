package dev.stele.website.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a { color: red; }`|`a{color:red}`",
                "`a,\n b  > c {}`|`a,b > c{}`",
                "`a :hover { margin: -1px  calc(1px + 2px) }`|`a :hover{margin:-1px calc(1px + 2px)}`",
                "`/* why */ a { font: \"A  B\", 'c; d' ; }`|`a{font:\"A  B\",'c; d'}`",
                "`@media (min-width: 4rem) and (color) { a { b: c } }`|`@media (min-width:4rem) and (color){a{b:c}}`",
                "`a::after { content: \" (\" attr(href) \")\"; }`|`a::after{content:\" (\" attr(href) \")\"}`"
            })
    void leavesOutWhatMeansNothing(String css, String small) {
        assertThat(Minified.of(css)).isEqualTo(small);
    }

    @Test
    void isSmallAndClosesNoElement() {
        Stylesheet stylesheet = new Stylesheet();
        assertThat(stylesheet.text()).hasSizeLessThan(24_000).doesNotContain("</", "<!--", "\n");
        assertThat(stylesheet.source()).matches("'sha256-[A-Za-z0-9+/]{43}='");
    }

    @Test
    void runsInEitherDirection() {
        assertThat(new Stylesheet().text())
                .doesNotContainPattern("(margin|padding|border)-(left|right)|text-align: ?(left|right)|float:")
                .doesNotContain("url(", "@import");
    }
}
