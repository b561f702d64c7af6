package dev.stele.content.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTableTests {

    private final ReadTable reading = new ReadTable(new RedirectSettings(5, 10));

    @Test
    void readsRowsWithTheirLines() {
        assertThat(reading.of(utf8("\ufeffto,from,locale\r\n /en/ ,/a,ru\r\n\r\n\"\",\"/b,\"\"c\"\"\",\r\n/ru/,/d,")))
                .containsExactly(
                        new Row(2, "/a", "/en/", "ru"),
                        new Row(4, "/b,\"c\"", "", null),
                        new Row(5, "/d", "/ru/", null));
    }

    @Test
    void readsWhatSpreadsheetsSave() {
        assertThat(reading.of(utf8("from;to\n/a?x=1,2;/en/\n"))).containsExactly(new Row(2, "/a?x=1,2", "/en/", null));
    }

    @Test
    void namesTheLineOfARowThatHasOtherCellsThanTheHeader() {
        assertThat(reading.of(utf8("from,to,locale\n/a\n/b,/en/\n/c,/en/,ru,x\n")))
                .containsExactly(Row.broken(2), new Row(3, "/b", "/en/", null), Row.broken(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from,to,status\\n/a,/b,301|unknown-column",
                "/a,/b\\n/c,/d|unknown-column",
                "from\\n/a|missing-column",
                "from,from\\n/a,/b|not-csv",
                "from,to\\n\"/a,/b|not-csv",
                "from,to\\n/1,\\n/2,\\n/3,\\n/4,\\n/5,\\n/6,|too-many"
            })
    void refusesWhatIsNoTable(String text, String code) {
        assertThatThrownBy(() -> reading.of(utf8(text.replace("\\n", "\n"))))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void refusesAnEmptyFileAndWhatIsNotUtf8() {
        assertThatThrownBy(() -> reading.of(new byte[0])).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> reading.of("from,to\n/мост,".getBytes(Charset.forName("windows-1251"))))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.code()).isEqualTo("not-utf-8"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
