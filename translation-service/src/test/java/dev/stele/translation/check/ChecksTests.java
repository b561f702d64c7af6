package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChecksTests {

    @Test
    void anEmptyTargetIsThat() {
        assertThat(codes("p.text", "Water.", " ")).containsExactly("empty");
    }

    @Test
    void numbersMayBeWrittenInTheWayOfTheLanguage() {
        assertThat(codes("p.text", "1,200.5 tonnes in 2025", "۱٬۲۰۰٫۵ в 2025")).isEmpty();
        assertThat(codes("p.text", "1,200 tonnes", "1 200 тонн")).isEmpty();
        assertThat(codes("p.text", "On 26 2025", "26 и 2025")).isEmpty();
    }

    @Test
    void aNumberIsNeitherLostNorAdded() {
        assertThat(codes("p.text", "9 of 10", "9 из 9")).containsExactly("lost-number", "extra-number");
    }

    @Test
    void tagsStayAsTheyAre() {
        assertThat(codes("p.text", "<a href=\"x\">A</a> b", "а б")).containsExactly("lost-tag", "lost-tag");
        assertThat(codes("p.text", "<em>a</em> b", "б <em>а</em>")).isEmpty();
        assertThat(codes("p.text", "<em>a</em>", "</em>а<em>")).containsExactly("tag-nesting");
    }

    @Test
    void aHeadlineIsInTheAlphabetOfItsLanguage() {
        assertThat(codes("headline", "Water flows", "Water flows again")).containsExactly("wrong-alphabet");
        assertThat(codes("headline", "Water flows", "Вода (H2O)".replace("2", "")))
                .isEmpty();
        assertThat(codes("b.speaker", "BBC", "BBC News")).isEmpty();
    }

    @Test
    void theSourceAsTargetIsPointedOut() {
        assertThat(codes("b.speaker", "BBC", "BBC")).containsExactly("same-as-source");
    }

    private static List<String> codes(String unit, String source, String target) {
        Candidate candidate =
                new Candidate(unit, unit.endsWith(".text"), source, target, Locale.ENGLISH, Locale.of("ru"));
        return Checks.of(candidate).stream().map(Finding::code).toList();
    }
}
