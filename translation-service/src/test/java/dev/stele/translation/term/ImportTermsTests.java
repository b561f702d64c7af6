package dev.stele.translation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stele.translation.desk.Member;
import dev.stele.translation.term.ImportTerms.Unread;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import dev.stele.translation.term.TermReport.Failure;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ImportTermsTests {

    private static final Member CHIEF = new Member("chief", Set.of(), Set.of(), true);
    private static final Member RU = new Member("r", Set.of(), Set.of("ru"), false);
    private static final Member TRANSLATOR = new Member("t", Set.of("ru", "en", "tg"), Set.of(), false);
    private static final TermRights RIGHTS = new TermRights(Set.of("en"));
    private static final TermLimits LIMITS = new TermLimits(3, 12_000);
    private static final Clock CLOCK = Clock.fixed(Concepts.STAMP.at(), ZoneOffset.UTC);

    private final FakeTermbase termbase = new FakeTermbase(Concepts.of("c", "en court", "ru суд", "tg суд"));
    private final AtomicInteger changes = new AtomicInteger();
    private final EditTerms edit = new EditTerms(termbase, changes::incrementAndGet, RIGHTS, LIMITS, CLOCK);
    private final ImportTerms imports = new ImportTerms(termbase, changes::incrementAndGet, RIGHTS, LIMITS, CLOCK);

    @Test
    void anImportMergesAndLeavesTheRest() {
        TermReport report = take(
                CHIEF,
                concept(1, "c", term("ru", "трибунал", "forbidden"), term("ru", "суд", "admitted")),
                concept(2, "d", term("en", "new", null), term("x!", "y", null), term("en", "z", "good")),
                concept(3, "c", term("ru", "суд", null)),
                concept(4, "bad id", term("en", "a", null)),
                concept(5, "e", term("en", "", null)),
                concept(6, "f", term("en", "third", null)),
                concept(7, "g", term("en", "fourth", null)));
        assertThat(report.failures())
                .extracting(it -> it.row() + " " + it.code())
                .containsExactly("2 not-a-locale", "2 unknown-status", "4 concept-id", "5 required", "7 full");
        assertThat(List.of(report.created(), report.changed(), report.unchanged(), report.failed()))
                .containsExactly(2, 1, 1, 5);
        assertThat(termbase.concepts.get("c").content())
                .isEqualTo(Concepts.content("en court", "~ru суд", "tg суд", "-ru трибунал"));
        assertThat(changes).hasValue(1);
    }

    @Test
    void anImportChangesOnlyWhatThePersonMayChange() {
        TermReport report = take(
                RU,
                concept(1, "c", term("ru", "трибунал", "forbidden")),
                concept(2, "c", term("tg", "додгоҳ", null)),
                new ImportedConcept(3, "c", null, null, "A note", null, List.of()));
        assertThat(report.failures())
                .extracting(Failure::row, Failure::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "forbidden"),
                        org.assertj.core.groups.Tuple.tuple(3, "forbidden"));
        assertThat(report.changed()).isEqualTo(1);
        refused(() -> take(TRANSLATOR, concept(1, "c", term("ru", "a", null))), TermRefusal.NotAllowed.class);
    }

    @Test
    void aTermbaseTakesOnlyAsMuchMemoryAsItMay() {
        String note = "n".repeat(2_000);
        ConceptContent large = new ConceptContent(
                null, null, note, false, Concepts.content("en large").terms());
        edit.create(large, CHIEF);
        ImportedTerm[] terms = new ImportedTerm[50];
        Arrays.setAll(terms, i -> term("en", "term " + i, null));
        assertThat(take(CHIEF, concept(1, "c", terms)).failures())
                .extracting(Failure::code)
                .containsExactly("full");
        ConceptContent noted = new ConceptContent(
                null, null, note, false, edit.read("c").content().terms());
        refused(() -> edit.change("c", 1, noted, CHIEF), TermRefusal.Full.class);
        assertThat(take(CHIEF, concept(1, "c", term("en", "courts", null))).changed())
                .isEqualTo(1);
        assertThat(termbase.size().bytes()).isLessThanOrEqualTo(LIMITS.bytes());
    }

    @Test
    void aConceptWithoutAnIdIsTheSameWhenItComesAgain() {
        ImportedConcept nameless = concept(1, null, term("en", "a", null));
        assertThat(take(CHIEF, nameless).created()).isEqualTo(1);
        assertThat(take(CHIEF, nameless).unchanged()).isEqualTo(1);
    }

    @Test
    void theListOfFailuresIsBounded() {
        ImportedTerm[] terms = new ImportedTerm[3_000];
        Arrays.fill(terms, term("en", "", null));
        TermReport report = take(CHIEF, concept(1, "x", terms));
        assertThat(report.failed()).isEqualTo(3_000);
        assertThat(report.failures()).hasSize(1_000);
    }

    private TermReport take(Member member, ImportedConcept... concepts) {
        return imports.take(List.of(concepts), Unread.NONE, member);
    }

    private static ImportedConcept concept(int row, String id, ImportedTerm... terms) {
        List<ImportedTerm> numbered = new ArrayList<>();
        for (ImportedTerm it : terms) {
            numbered.add(new ImportedTerm(row, it.locale(), it.text(), it.status(), null, null));
        }
        return new ImportedConcept(row, id, null, null, null, null, numbered);
    }

    private static ImportedTerm term(String locale, String text, String status) {
        return new ImportedTerm(0, locale, text, status, null, null);
    }

    private static void refused(Runnable change, Class<? extends TermRefusal> how) {
        assertThatExceptionOfType(TermRefused.class)
                .isThrownBy(change::run)
                .satisfies(it -> assertThat(it.refusal()).isInstanceOf(how));
    }
}
