package dev.stele.website.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.site.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void aMonthIsSplitWhereItHasTooMuch() {
        assertThat(paths(new Month(MARCH, Part.ARTICLES))).containsExactly("/sitemaps/2026-03-1.xml");
        assertThat(paths(new Month(MARCH, Part.ARTICLES + 1)))
                .containsExactly("/sitemaps/2026-03-1.xml", "/sitemaps/2026-03-2.xml");
    }

    @Test
    void staticPagesAreTogetherWhateverTheirMonth() {
        List<Month> pages = List.of(new Month(MARCH, 1), new Month(MARCH.plusMonths(1), 2));
        assertThat(Part.of(pages, List.of())).extracting(Part::path).containsExactly("/sitemaps/pages-1.xml");
    }

    @Test
    void millionsOfArticlesFitIntoOneIndex() {
        List<Month> months = Stream.iterate(MARCH, month -> month.plusMonths(1))
                .limit(240)
                .map(month -> new Month(month, 10_001))
                .toList();
        assertThat(Part.of(List.of(new Month(MARCH, 1)), months)).hasSizeLessThan(50_000);
    }

    @Test
    void aFileOfAllTheLanguagesOfTheWorldHoldsNoMoreThanTheFormatAllows() {
        assertThat(Part.ARTICLES * 250).isLessThanOrEqualTo(50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-1", "2026-03-0", "pages", "pages-01", "2026-03", "x", "2026-03-1234567", "../x-1"})
    void otherNamesAreNone(String name) {
        assertThat(Part.named(name)).isEmpty();
    }

    @Test
    void aNameLeadsBackToItsPart() {
        Part part = new Part(MARCH, 12);
        assertThat(Part.named("2026-03-12")).hasValue(part);
        assertThat(part.span().skip()).isEqualTo(11 * Part.ARTICLES);
    }

    private static List<String> paths(Month month) {
        return Part.of(List.of(), List.of(month)).stream().map(Part::path).toList();
    }
}
