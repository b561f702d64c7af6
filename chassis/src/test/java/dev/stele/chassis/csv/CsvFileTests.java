package dev.stele.chassis.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeffterm,locale\r\n\r\nҷӯй,tg\r\n",
                "locale;term\ntg;ҷӯй\n",
                "\"locale\",\"term\"\n\"tg\",\"ҷӯй\"",
            })
    void readsRowsAsTheyAreSaved(String text) {
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8))).containsExactly(Map.of("locale", "tg", "term", "ҷӯй"));
    }

    @Test
    void aSemicolonPartsNothingWhereCommasDo() {
        assertThat(rows("a,b\n1;2,3\n".getBytes(StandardCharsets.UTF_8))).containsExactly(Map.of("a", "1;2", "b", "3"));
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertUnreadable("from,to\nмост,".getBytes(Charset.forName("windows-1251")), "not-utf-8");
        assertUnreadable("a,a\n1,2".getBytes(StandardCharsets.UTF_8), "not-csv");
        assertUnreadable("a,b\n1,2\n\"3,4".getBytes(StandardCharsets.UTF_8), "not-csv");
    }

    private static void assertUnreadable(byte[] file, String code) {
        assertThatThrownBy(() -> rows(file)).isInstanceOf(Unreadable.class).hasMessage(code);
    }

    private static List<Map<String, String>> rows(byte[] file) {
        List<Map<String, String>> rows = new ArrayList<>();
        CsvFile.read(
                file, parser -> parser.forEach(row -> rows.add(row.toMap())), (code, message) -> new Unreadable(code));
        return rows;
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String code) {
            super(code);
        }
    }
}
