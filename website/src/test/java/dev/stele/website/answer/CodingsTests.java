package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br, zstd|true",
                "br;q=1.0, gzip;q=0.8|true",
                "deflate,gzip|true",
                "gzip ; q=0.001|true",
                "gzip;q=0|false",
                "gzip; q=0.0, br|false",
                "br|false",
                "x-gzip|false",
                "gzippo|false",
                "x-gzip, gzip|true",
                "gzippo;q=1, gzip;q=0.5|true",
                "gzip;q=x|false",
                "identity|false",
                "|false"
            })
    void readsAcceptEncoding(@Nullable String header, boolean accepted) {
        assertThat(Codings.weight(header, "gzip") > 0).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"abc\"|true",
                "W/\"abc\"|true",
                "\"x\", \"abc\"|true",
                "*|true",
                "\"abc-gzip\"|false",
                "abc|false",
                "|false"
            })
    void readsIfNoneMatch(@Nullable String header, boolean matches) {
        assertThat(Codings.matches(header, "\"abc\"")).isEqualTo(matches);
    }
}
