package dev.stele.translation.term;

import dev.stele.translation.wording.Directions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a concept may be, so that the termbase stays bounded and every term can be found in a text. */
public final class ConceptRules {

    public static final int MOST_TERMS = 100;
    static final int LONGEST_TERM = 200;
    private static final int LONGEST_TERM_NOTE = 500;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_LOCALE = 35;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,63}");
    private static final Pattern SECTION = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\p{Cn}]");

    private final List<Fault> faults = new ArrayList<>();

    private ConceptRules() {}

    /** Whether the text can name a concept, also in an address. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether the text can be the id of a section. */
    public static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    /** Everything that is wrong with a normalized content; nothing when it can be kept. */
    public static List<Fault> faults(ConceptContent it) {
        ConceptRules rules = new ConceptRules();
        if (it.section() != null && !isSection(it.section())) {
            rules.fault("/section", "section", "The id of a section: small Latin letters, digits, hyphens.");
        }
        rules.text("/subject", it.subject(), LONGEST_SUBJECT);
        rules.text("/note", it.note(), LONGEST_NOTE);
        if (it.terms().isEmpty()) {
            rules.fault("/terms", "required", "A concept has a term at least.");
        }
        if (it.terms().size() > MOST_TERMS) {
            rules.fault("/terms", "too-many", "At most " + MOST_TERMS + " terms.");
        } else {
            rules.terms(it.terms());
        }
        return rules.faults;
    }

    private void terms(List<Term> terms) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            Term it = terms.get(i);
            String at = "/terms/" + i;
            text(at + "/text", it.text(), LONGEST_TERM);
            text(at + "/note", it.note(), LONGEST_TERM_NOTE);
            if (it.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
                fault(at + "/text", "no-word", "A term has a letter or a digit.");
            }
            if (it.tag().length() > LONGEST_LOCALE) {
                fault(at + "/locale", "too-long", "At most " + LONGEST_LOCALE + " characters.");
            }
            if (!seen.add(it.tag() + " " + it.text())) {
                fault(at + "/text", "twice", "The concept has this term already.");
            }
        }
    }

    private void text(String pointer, @Nullable String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            fault(pointer, "too-long", "At most " + longest + " characters.");
        }
        if (NO_TEXT.matcher(text).find() || text.codePoints().anyMatch(Directions::isControl)) {
            fault(pointer, "forbidden-character", "Not a character of a text.");
        }
    }

    private void fault(String pointer, String code, String message) {
        faults.add(new Fault(pointer, code, message));
    }
}
