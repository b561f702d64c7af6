package dev.stele.translation.desk;

import dev.stele.translation.markup.InlineMarkup;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** What a target may be written with, whoever writes it and however unfinished it is. */
final class TargetRules {

    private static final int LONGEST = 10_000;

    private TargetRules() {}

    /** The target as it is kept: composed characters, no space around it, loose {@code &} and {@code >} escaped. */
    static String normalized(Sentence sentence, String target) {
        String text = Normalizer.normalize(target, Normalizer.Form.NFC).strip();
        if (text.length() > Math.max(LONGEST, 4 * sentence.source().length())) {
            throw refused("too-long", "The translation is too long.");
        }
        if (text.codePoints().anyMatch(TargetRules::isForbidden)) {
            throw refused("forbidden-character", "Control characters and halves of characters are not taken.");
        }
        if (text.contains("\n") && sentence.format() == Format.LINE) {
            throw refused("line-break", "This text is one line.");
        }
        return sentence.format() == Format.MARKUP ? markup(sentence.source(), text) : text;
    }

    private static String markup(String source, String text) {
        Set<String> foreign = new HashSet<>(InlineMarkup.tags(text));
        InlineMarkup.tags(source).forEach(foreign::remove);
        if (!foreign.isEmpty()) {
            throw refused(
                    "foreign-tag",
                    "The source does not have " + foreign.iterator().next() + ".");
        }
        if (InlineMarkup.hasLooseBracket(text)) {
            throw refused("loose-bracket", "Write &lt; for a bracket that begins no tag.");
        }
        return InlineMarkup.escapeLoose(text);
    }

    private static boolean isForbidden(int character) {
        int type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\t')
                || type == Character.SURROGATE
                // No XML may contain these, so that one of them in a headline would break the feed of the language.
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Refusal.UnusableTarget(code, message));
    }
}
