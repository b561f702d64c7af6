package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.language.LanguageOfText;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.spelling.Dictionaries;
import dev.stele.translation.check.spelling.DictionaryOpinion;
import dev.stele.translation.check.spelling.Spelling;
import dev.stele.translation.proof.LanguageInspection;
import dev.stele.translation.proof.SpellingInspection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTests {

    private final Dictionaries dictionaries = new Dictionaries(Runnable::run);
    private final Inspection language = new LanguageInspection(new LanguageOfText(new DictionaryOpinion(dictionaries)));
    private final Inspection spelling = new SpellingInspection(new Spelling(dictionaries, (word, locale) -> false));

    @Test
    void aSentenceInAnotherLanguageBlocks() {
        Desk desk = new Desk("A well reopens in the village", "The school drew first. It is open.");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "The well in the village is open again");
        desk.write("ru", token, "s2", "Школа набрала воды первой.");
        Map<String, List<Finding>> found = language.of(desk.translation.snapshot());
        assertThat(found).containsOnlyKeys("s1");
        assertThat(found.get("s1")).containsExactly(Finding.blocking("wrong-language", "en"));
    }

    @Test
    void aMottoThatTheSourceQuotesIsOnlyPointedOut() {
        String motto = "Вода и хлеб для всех, кто живёт на земле";
        Desk desk = new Desk(motto, "It is open.");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "The water and the bread is for all of us in the world");
        assertThat(language.of(desk.translation.snapshot()).get("s1"))
                .containsExactly(Finding.blocking("wrong-language", "en"));
        Desk quoting = new Desk("Le vin et le pain pour tous les gens", "It is open.");
        token = quoting.claim("ru");
        quoting.write("ru", token, "s1", "Le vin et le pain pour tous les gens");
        assertThat(language.of(quoting.translation.snapshot()).get("s1"))
                .containsExactly(Finding.warning("unsure-language", "fr"));
    }

    @Test
    void spellingIsSeenUntilTheSentenceIsApproved() {
        dictionaries.of(Locale.of("ru"));
        Desk desk = new Desk("A well reopens", "It is open.");
        long token = desk.claim("ru");
        desk.write("ru", token, "s1", "Калодец снова работает");
        desk.write("ru", token, "s2", "Он открыт.");
        assertThat(spelling.of(desk.translation.snapshot()).get("s1"))
                .extracting(Finding::code)
                .containsExactly("spelling");
        desk.translation.drafting().submit("ru", null, token, new RuleInspection(), desk.now);
        desk.approve("reviewer");
        assertThat(spelling.of(desk.translation.snapshot())).isEmpty();
    }
}
