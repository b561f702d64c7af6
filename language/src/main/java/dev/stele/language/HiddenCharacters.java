package dev.stele.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Characters that nobody sees. Some of them let a text read otherwise than it is written: overrides of direction, controls of
 * direction that are not closed and so turn what follows the text as well, and tag characters, which carry hidden words.
 */
public final class HiddenCharacters {

    private static final int FLAG = 0x1F3F4;
    private static final int END_OF_TAG = 0xE007F;
    private static final int JOINER = 0x200D;
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.INHERITED);
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private final String text;
    private final List<Hidden> found = new ArrayList<>();
    private final Deque<Hidden> open = new ArrayDeque<>();

    /**
     * A character that should not be there.
     *
     * @param start in UTF-16 code units
     * @param deceives whether the text may read otherwise than it is written
     */
    public record Hidden(int character, int start, boolean deceives) {

        /** As in U+202E. */
        public String name() {
            return "U+%04X".formatted(character);
        }
    }

    private HiddenCharacters(String text) {
        this.text = text;
    }

    /** All of them, in order. Joiners where the script needs them, emoji and closed isolates and embeddings are none. */
    public static List<Hidden> in(String text) {
        HiddenCharacters hidden = new HiddenCharacters(text);
        hidden.look();
        hidden.found.sort(Comparator.comparingInt(Hidden::start));
        return List.copyOf(hidden.found);
    }

    private void look() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == FLAG) {
                i = afterFlag(i + 2);
                continue;
            }
            if (c == '\n') giveUp();
            else if (c > 0x7F) look(c, i);
            i += Character.charCount(c);
        }
        giveUp();
    }

    private void look(int c, int i) {
        switch (c) {
            case 0x202D, 0x202E -> {
                found.add(new Hidden(c, i, true));
                open.push(new Hidden(c, i, false));
            }
            case 0x202A, 0x202B, 0x2066, 0x2067, 0x2068 -> open.push(new Hidden(c, i, true));
            case 0x202C -> close(c, i, false);
            case 0x2069 -> close(c, i, true);
            case 0x200B -> {
                if (!WITHOUT_SPACES.contains(scriptBefore(i))) found.add(new Hidden(c, i, false));
            }
            case 0x200C -> {
                if (!JOINING.contains(scriptBefore(i))) found.add(new Hidden(c, i, false));
            }
            case JOINER -> {
                if (!JOINING.contains(scriptBefore(i)) && !isBetweenEmoji(i)) found.add(new Hidden(c, i, false));
            }
            case 0x180E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> found.add(new Hidden(c, i, false));
            default -> {
                if (isTag(c)) found.add(new Hidden(c, i, true));
            }
        }
    }

    /** An override that is closed was told of at its beginning. */
    private void close(int c, int i, boolean isolate) {
        if (open.isEmpty() || isIsolate(open.peek().character()) != isolate) found.add(new Hidden(c, i, true));
        else open.pop();
    }

    private void giveUp() {
        open.stream().filter(Hidden::deceives).forEach(found::add);
        open.clear();
    }

    /** Behind the tag characters of a flag of a part of a country, which end in one of their own. */
    private int afterFlag(int start) {
        int i = start;
        while (i < text.length() && isTag(text.codePointAt(i)) && text.codePointAt(i) != END_OF_TAG) i += 2;
        return i > start && i < text.length() && text.codePointAt(i) == END_OF_TAG ? i + 2 : start;
    }

    private UnicodeScript scriptBefore(int i) {
        return i == 0 ? UnicodeScript.COMMON : UnicodeScript.of(text.codePointBefore(i));
    }

    private boolean isBetweenEmoji(int i) {
        return i > 0 && i + 1 < text.length() && isEmoji(text.codePointBefore(i)) && isEmoji(text.codePointAt(i + 1));
    }

    private static boolean isEmoji(int c) {
        return Character.isExtendedPictographic(c) || Character.isEmoji(c) || c == 0xFE0F || c == 0x20E3;
    }

    private static boolean isIsolate(int c) {
        return c >= 0x2066;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= END_OF_TAG;
    }
}
