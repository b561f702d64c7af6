package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChecksTests {

    @Test
    void anEmptyTargetIsThat() {
        assertThat(codes("p.text", "Water.", " ")).containsExactly("empty");
    }

    @Test
    void aNumberIsNeitherLostNorAdded() {
        assertThat(codes("p.text", "9 of 10", "9 из 9")).containsExactly("lost-number", "extra-number");
        assertThat(codes("p.text", "1,200.5 tonnes in 2025", "۱٬۲۰۰٫۵ в 2025")).isEmpty();
    }

    @Test
    void tagsStayAsTheyAre() {
        assertThat(codes("p.text", "<a href=\"x\">A</a> b", "а б")).containsExactly("lost-tag", "lost-tag");
        assertThat(codes("p.text", "<em>a</em> b", "б <em>а</em>")).isEmpty();
        assertThat(codes("p.text", "<em>a</em>", "</em>а<em>")).containsExactly("tag-nesting");
    }

    @Test
    void placesCountTheTags() {
        assertThat(findings("p.text", "A <em>b</em>.", "А  <em>мoре</em> &amp; &amp;ы."))
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(new Place(Side.TARGET, 7, 11), new Place(Side.TARGET, 1, 3));
        assertThat(findings("p.text", "<em>9</em> of &#49;0.", "<em>9</em> из.")
                        .getFirst()
                        .place())
                .isEqualTo(new Place(Side.SOURCE, 14, 20));
    }

    @Test
    void theSourceAsTargetIsPointedOut() {
        assertThat(codes("b.speaker", "BBC", "BBC")).containsExactly("same-as-source");
    }

    @Test
    void onlyBlockingFindingsKeepATargetFromPassing() {
        assertThat(Checks.pass(candidate("p.text", "It  is open.", "Открыто  вновь")))
                .isTrue();
        assertThat(Checks.pass(candidate("p.text", "It is open.", "Открытo вновь.")))
                .isFalse();
        assertThat(Checks.pass(candidate("p.text", "It is open.", ""))).isFalse();
    }

    private static List<String> codes(String unit, String source, String target) {
        return findings(unit, source, target).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String unit, String source, String target) {
        return Checks.of(candidate(unit, source, target));
    }

    private static Candidate candidate(String unit, String source, String target) {
        return new Candidate(unit, unit.endsWith(".text"), source, target, Locale.ENGLISH, Locale.of("ru"));
    }

    @Test
    void saysThatItDidNotFinishWhenTheTimeIsUsedUp() {
        Pair pair = Pair.of(Samples.GOOD.getFirst());
        Check never = _ -> {
            throw new AssertionError("no check begins after the end of the time");
        };
        assertThat(Checks.of(pair, List.of(never), Duration.ofNanos(-1)))
                .extracting(Finding::code)
                .containsExactly("checks-unfinished");
    }

    @Test
    void findsNothingInManyNumbersThatAreTheSameAndLeavesOthersToAPerson() {
        String many = "The list: " + "17, 5 %, ".repeat(300) + "end.";
        assertThat(codes("p.text", many, many)).doesNotContain("many-numbers", "lost-number");
        assertThat(codes("p.text", many, many.replace("5 %", "6 %"))).contains("many-numbers");
    }

    @Test
    void manyWarningsHideNothingThatBlocks() {
        assertThat(codes("p.text", "Water.", "Вода" + "\u200b".repeat(200) + "\u202e."))
                .contains("bidi-override");
    }
}
