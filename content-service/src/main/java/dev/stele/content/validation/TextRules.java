package dev.stele.content.validation;

import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import org.jspecify.annotations.Nullable;

/** What holds for every text: present where needed, not too long, and nothing in it that is not text. */
public final class TextRules {
    private final Faults faults;

    public TextRules(Faults faults) {
        this.faults = faults;
    }

    /** A text that must be there. */
    public void required(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            faults.refuse(pointer, "required", "This must not be empty.");
        } else {
            optional(pointer, text, longest);
        }
    }

    /** A text that may be missing or empty. */
    public void optional(String pointer, @Nullable String text, int longest) {
        if (text == null) return;
        characters(pointer, text);
        if (text.codePointCount(0, text.length()) > longest) {
            faults.refuse(pointer, "too-long", "At most " + longest + " characters.");
        }
    }

    /** A text that may be missing or empty, and that readers see without a proof of its characters. */
    public void shown(String pointer, @Nullable String text, int longest) {
        optional(pointer, text, longest);
        if (text != null && HiddenCharacters.in(text).stream().anyMatch(Hidden::deceives)) {
            faults.refuse(pointer, "hidden-character", "Hidden characters change how this reads. Write it again.");
        }
    }

    private void characters(String pointer, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                faults.malformed(pointer, "lone-surrogate", "Half of a character at position " + i + ".");
                return;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
                faults.malformed(pointer, "control-character", "A control character at position " + i + ".");
                return;
            }
        }
    }
}
