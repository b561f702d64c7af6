package dev.stele.website.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @ParameterizedTest
    @CsvSource({
        "en, 26 September 2025",
        "en-US, 'September 26, 2025'",
        "ru, 26 сентября 2025",
        "tg, 26 сентябри соли 2025",
        "fa, ۴ مهر ۱۴۰۴",
        "fa-AF, ۴ میزان ۱۴۰۴",
        "ps, ۴ تله ۱۴۰۴",
        "ar, 26 سبتمبر 2025",
        "ckb, ٢٦ی ئەیلوولی ٢٠٢٥",
        "sr-Latn, 26. septembar 2025.",
        "pt-BR, 26 de setembro de 2025",
        "uz-Cyrl, '26 сентябр, 2025'",
        "de, 26. September 2025",
        "zh-Hant, 2025年9月26日"
    })
    void writesADayAsTheNewsOfTheLanguageDoes(String tag, String written) {
        assertThat(Dates.in(tag, UTC).day(LocalDate.of(2025, 9, 26))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|26 September 2025, 21:30 UTC",
                "ru|26 сентября 2025, 21:30 UTC",
                "tg|26 сентябри соли 2025, 21:30 UTC"
            })
    void writesAMomentWithItsZone(String tag, String written) {
        assertThat(Dates.in(tag, UTC).moment(Instant.parse("2025-09-26T21:30:00Z")))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ru|27 сентября 2025", "tg|27 сентябри соли 2025"})
    void takesTheDayOfTheNewsroomsZone(String tag, String written) {
        Dates dates = Dates.in(tag, ZoneId.of("Asia/Dushanbe"));
        assertThat(dates.day(Instant.parse("2025-09-26T21:30:00Z"))).isEqualTo(written);
    }
}
