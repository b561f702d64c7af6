package dev.stele.translation.statistics;

import dev.stele.translation.desk.Stage;
import java.util.List;

/** What waits on the desk now. */
public interface Backlog {

    /**
     * Translations of a locale in one stage.
     *
     * @param words of their sources
     * @param openWords of these, in sentences that a person still has to write or confirm
     */
    record Pile(String locale, Stage stage, int translations, long words, long openWords) {}

    /** By locale and stage. */
    List<Pile> piles(SeenLocales locales);
}
