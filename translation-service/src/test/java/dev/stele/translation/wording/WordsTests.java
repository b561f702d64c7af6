package dev.stele.translation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Research &amp; development at 10&nbsp;km | 5",
                "Research & development at 10\u00a0km | 5",
                "caf&eacute; &laquo;&#x41;&raquo; &mdash; &nosuch; | 3",
                "Об дар деҳаҳои кӯҳӣ нест. | 5",
                "آب در روستا نیست | 4",
                "کتاب‌ها رسیدند | 2",
                "水是生命。 | 3",
                "'<a href=\"https://example.org/a b\">The <em>wa</em>ter</a> law<br>holds' | 4",
                "'Two<br/>lines, 3 < 4' | 4",
                "&nbsp;&amp;<br> | 0"
            })
    void countsTheWordsThatAReaderSees(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void countsNothingInAnEmptyText() {
        assertThat(Words.count("")).isZero();
    }

    @Test
    void noWordEndsInsideItself() {
        assertThat(Words.endsAt("кӯҳи баланд", 4)).isTrue();
        assertThat(Words.endsAt("кӯҳи баланд", 2)).isFalse();
    }
}
