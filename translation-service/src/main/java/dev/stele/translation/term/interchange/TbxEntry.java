package dev.stele.translation.term.interchange;

import dev.stele.translation.term.ConceptRules;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says of one concept, in the order in which it says it. */
final class TbxEntry {

    private static final String OWN_ID = "c.";

    private final int number;
    private final @Nullable String id;
    private final Map<String, String> head = new HashMap<>();
    private final List<ImportedTerm> terms = new ArrayList<>();
    private @Nullable String language;
    private @Nullable Map<String, String> term;

    TbxEntry(int number, @Nullable String id) {
        this.number = number;
        this.id = id;
    }

    void language(@Nullable String tag) {
        language = tag;
    }

    void beginTerm() {
        term = new HashMap<>();
    }

    void endTerm() {
        Map<String, String> it = term;
        term = null;
        if (it != null) {
            terms.add(new ImportedTerm(
                    number,
                    language,
                    it.get("term"),
                    it.containsKey("administrativeStatus") ? Tbx.status(it.get("administrativeStatus")) : null,
                    it.get("note"),
                    it.containsKey("partOfSpeech") ? Tbx.ours(Tbx.PART_OF_SPEECH, it.get("partOfSpeech")) : null));
            String subset = it.getOrDefault("projectSubset", "");
            // Other tools name their customers' projects here: those are no sections.
            if (ConceptRules.isSection(subset)) {
                head.putIfAbsent("projectSubset", subset);
            }
        }
    }

    /** Takes a piece of information over: of the term, when one is open. */
    void say(String type, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return;
        }
        if (term != null) {
            term.putIfAbsent(type, said);
        } else if (type.equals("note") && said.equalsIgnoreCase(Tbx.NEVER_TRANSLATE)) {
            head.put(Tbx.NEVER_TRANSLATE, "true");
        } else {
            head.putIfAbsent(type, said);
        }
    }

    ImportedConcept concept() {
        String note = head.containsKey("definition") ? head.get("definition") : head.get("note");
        return new ImportedConcept(
                number,
                id == null || !id.startsWith(OWN_ID) ? id : id.substring(OWN_ID.length()),
                head.get("projectSubset"),
                head.get("subjectField"),
                note,
                head.get(Tbx.NEVER_TRANSLATE),
                terms);
    }
}
