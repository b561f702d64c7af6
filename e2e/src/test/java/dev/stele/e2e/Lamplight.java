package dev.stele.e2e;

import dev.stele.e2e.people.Text;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One article in three languages, sentence by sentence. */
final class Lamplight {

    static final String CARRIED = "Residents carried the books out by hand.";
    static final String CARRIED_300 = "Residents carried the 300 rarest books out by hand.";
    static final String HEADLINE = "Reading rooms reopen in three mountain districts";
    static final String HEADLINE_RU = "В трёх горных районах снова открылись читальни";
    static final String HEADLINE_TG = "Дар се ноҳияи кӯҳӣ хонишгоҳҳо аз нав кушода шуданд";

    private static final Map<String, String> RUSSIAN = Map.ofEntries(
            Map.entry(HEADLINE, HEADLINE_RU),
            Map.entry("Volunteers repaired the buildings in forty days.", "Добровольцы починили здания за сорок дней."),
            Map.entry("Dushanbe", "Душанбе"),
            Map.entry("The rooms had been closed since the winter.", "Читальни были закрыты с зимы."),
            Map.entry(CARRIED, "Жители вынесли книги на руках."),
            Map.entry(CARRIED_300, "Жители вынесли на руках 300 самых редких книг."),
            Map.entry("More than 2,000 readers are expected before spring.", "До весны ждут более 2000 читателей."),
            Map.entry("We read aloud to each other by lamplight.", "Мы читали друг другу вслух при свете лампы."),
            Map.entry("Zebo Karimova", "Зебо Каримова"),
            Map.entry("librarian", "библиотекарь"));

    private static final Map<String, String> TAJIK = Map.ofEntries(
            Map.entry(HEADLINE, HEADLINE_TG),
            Map.entry(
                    "Volunteers repaired the buildings in forty days.",
                    "Ихтиёриён биноҳоро дар чил рӯз таъмир карданд."),
            Map.entry("Dushanbe", "Душанбе"),
            Map.entry("The rooms had been closed since the winter.", "Хонишгоҳҳо аз зимистон баста буданд."),
            Map.entry(CARRIED, "Сокинон китобҳоро бо дасти худ бароварданд."),
            Map.entry(CARRIED_300, "Сокинон 300 китоби нодиртаринро бо дасти худ бароварданд."),
            Map.entry(
                    "More than 2,000 readers are expected before spring.",
                    "То баҳор зиёда аз 2000 хонанда интизор аст."),
            Map.entry("We read aloud to each other by lamplight.", "Мо дар рӯшноии чароғ ба ҳамдигар мехондем."),
            Map.entry("Zebo Karimova", "Зебо Каримова"),
            Map.entry("librarian", "китобдор"));

    private Lamplight() {}

    static Text english(String slug) {
        return Text.headed(HEADLINE)
                .with("slug", slug)
                .with("lead", "Volunteers repaired the buildings in forty days.")
                .with("dateline", Map.of("place", "Dushanbe", "date", "2026-03-02"))
                .paragraph("p1", "The rooms had been closed since the winter. " + CARRIED)
                .quote("q1", "We read aloud to each other by lamplight.", "Zebo Karimova", "librarian")
                .paragraph("p2", "More than 2,000 readers are expected before spring.");
    }

    /** The same with one sentence changed. */
    static Text corrected(String slug) {
        return english(slug).paragraph("p1", "The rooms had been closed since the winter. " + CARRIED_300);
    }

    static UnaryOperator<String> words(String locale) {
        Map<String, String> words = locale.equals("ru") ? RUSSIAN : TAJIK;
        return source -> {
            String target = words.get(source);
            if (target == null) {
                throw new AssertionError("a sentence that the article does not have: " + source);
            }
            return target;
        };
    }
}
