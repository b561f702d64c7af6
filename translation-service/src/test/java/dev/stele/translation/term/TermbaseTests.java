package dev.stele.translation.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stele.translation.desk.Member;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermbaseTests {

    private static final Member CHIEF = new Member("chief", Set.of(), Set.of(), true);
    private static final Member RU = new Member("r", Set.of(), Set.of("ru"), false);
    private static final Member RU_TG = new Member("rt", Set.of(), Set.of("ru", "tg"), false);
    private static final Member TRANSLATOR = new Member("t", Set.of("ru", "en", "tg"), Set.of(), false);
    private static final TermRights RIGHTS = new TermRights(Set.of("en"));
    private static final TermLimits LIMITS = new TermLimits(3, 12_000);
    private static final Clock CLOCK = Clock.fixed(Concepts.STAMP.at(), ZoneOffset.UTC);

    private final FakeTermbase termbase = new FakeTermbase(Concepts.of("c", "en court", "ru суд", "tg суд"));
    private final AtomicInteger changes = new AtomicInteger();
    private final EditTerms edit = new EditTerms(termbase, changes::incrementAndGet, RIGHTS, LIMITS, CLOCK);

    @Test
    void reviewersChangeTheTermsOfTheirLanguages() {
        assertThat(edit.change("c", 1, Concepts.content("en court", "ru судья", "tg суд"), RU)
                        .version())
                .isEqualTo(2);
        assertThat(edit.change("c", 2, Concepts.content("en court", "tg суд"), RU)
                        .version())
                .isEqualTo(3);
        assertThat(changes).hasValue(2);
    }

    @Test
    void reviewersOfOneLanguageLeaveTheOthersAndTheConceptAlone() {
        ConceptContent noted = new ConceptContent(
                null,
                null,
                "!",
                false,
                Concepts.content("en court", "ru суд", "tg суд").terms());
        for (ConceptContent more : List.of(Concepts.content("en court", "ru суд"), noted)) {
            refused(() -> edit.change("c", 1, more, RU), TermRefusal.NotAllowed.class);
            assertThat(edit.change("c", edit.read("c").version(), more, RU_TG).content())
                    .isEqualTo(more);
            termbase.concepts.put("c", Concepts.of("c", "en court", "ru суд", "tg суд"));
        }
        refused(() -> edit.delete("c", 1, RU), TermRefusal.NotAllowed.class);
        edit.delete("c", 1, RU_TG);
        assertThat(termbase.concepts).isEmpty();
    }

    @Test
    void reviewersLeaveTheTermsOfTheSourceAlone() {
        ConceptContent more = Concepts.content("en courts", "ru суд", "tg суд");
        refused(() -> edit.change("c", 1, more, RU_TG), TermRefusal.NotAllowed.class);
        assertThat(edit.change("c", 1, more, CHIEF).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru суд", "ru суд,-tg суд", "ru суд,tg додгоҳ", "ru суд,tg суд,-tg маҳкама", "tg суд"})
    void aLanguageThatIsNoSourceIsNotTheirsEvenWhenItIsTheOnlyOther(String after) {
        termbase.concepts.put("two", Concepts.of("two", "ru суд", "tg суд"));
        ConceptContent more = Concepts.content(after.split(","));
        if (after.equals("tg суд")) {
            assertThat(edit.change("two", 1, more, RU).version()).isEqualTo(2);
        } else {
            refused(() -> edit.change("two", 1, more, RU), TermRefusal.NotAllowed.class);
            refused(() -> edit.delete("two", 1, RU), TermRefusal.NotAllowed.class);
            refused(() -> edit.create(Concepts.content("ru суд", "tg суд"), RU), TermRefusal.NotAllowed.class);
        }
    }

    @Test
    void aNewConceptIsForThoseWhoReviewAllItsLanguagesButTheSources() {
        refused(() -> edit.create(Concepts.content("en a", "ru б", "tg в"), RU), TermRefusal.NotAllowed.class);
        refused(() -> edit.create(Concepts.content("en a"), RU), TermRefusal.NotAllowed.class);
        refused(() -> edit.create(Concepts.content("ru a"), TRANSLATOR), TermRefusal.NotAllowed.class);
        edit.create(Concepts.content("en a", "ru б"), RU);
        edit.create(Concepts.content("fa a"), CHIEF);
        assertThat(termbase.concepts).hasSize(3);
        refused(() -> edit.create(Concepts.content("en z", "ru я"), CHIEF), TermRefusal.Full.class);
    }

    @Test
    void aChangeOfAnotherVersionIsRefused() {
        refused(() -> edit.change("c", 0, Concepts.content("en x"), CHIEF), TermRefusal.Stale.class);
        refused(() -> edit.delete("c", 2, CHIEF), TermRefusal.Stale.class);
        refused(() -> edit.change("d", 1, Concepts.content("en x"), CHIEF), TermRefusal.Unknown.class);
        assertThat(edit.read("c").version()).isEqualTo(1);
        assertThat(changes).hasValue(0);
    }

    @Test
    void theSameAgainIsNoChange() {
        assertThat(edit.change("c", 1, Concepts.content("en  court ", "ru суд", "tg суд"), CHIEF)
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en \u0000",
                "en a\u202eb",
                "en ...",
                "en \ud800",
                "en a\uffff",
                "en LONG",
                "en a\u2066",
                "en \u0007 bell"
            })
    void aTermIsAWordOfAText(String term) {
        String text = term.replace("LONG", "l".repeat(201));
        refused(() -> edit.create(Concepts.content(text), CHIEF), TermRefusal.Unacceptable.class);
    }

    @Test
    void aConceptHasEachTermOnceAndNotTooMany() {
        refused(() -> edit.create(Concepts.content("en a", "-en a"), CHIEF), TermRefusal.Unacceptable.class);
        refused(() -> edit.create(Concepts.content(), CHIEF), TermRefusal.Unacceptable.class);
        String[] many = new String[101];
        Arrays.setAll(many, i -> "en a" + i);
        refused(() -> edit.create(Concepts.content(many), CHIEF), TermRefusal.Unacceptable.class);
        assertThat(ConceptRules.faults(new ConceptContent("A b", "s".repeat(101), "n".repeat(2001), false, List.of())))
                .extracting(Fault::pointer)
                .containsExactly("/section", "/subject", "/note", "/terms");
    }

    private static void refused(Runnable change, Class<? extends TermRefusal> how) {
        assertThatExceptionOfType(TermRefused.class)
                .isThrownBy(change::run)
                .satisfies(it -> assertThat(it.refusal()).isInstanceOf(how));
    }
}
