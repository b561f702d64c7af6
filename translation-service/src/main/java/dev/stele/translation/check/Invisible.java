package dev.stele.translation.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;
import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import dev.stele.translation.wording.Directions;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No character that nobody sees and that breaks search, comparison or the order of the line. */
final class Invisible {

    private static final String ZERO_WIDTH = "\u200b\u2060\ufeff\u00ad\u180e";
    private static final String JOINERS = "\u200c\u200d";
    private static final int BLANK_BRAILLE = 0x2800;
    private static final char REPLACEMENT = '\ufffd';
    private static final Set<String> JOINING =
            Set.of("fa", "ur", "ps", "ckb", "hi", "bn", "mr", "ne", "ta", "te", "kn", "ml", "gu", "pa", "si");

    private Invisible() {}

    /** Whether readers see nothing of the text, which may also be empty. */
    static boolean isAll(String text) {
        return text.codePoints().allMatch(Invisible::isUnseen);
    }

    private static boolean isUnseen(int character) {
        return UCharacter.isUWhiteSpace(character)
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || character == BLANK_BRAILLE;
    }

    static Stream<Finding> characters(Pair pair) {
        String text = pair.target().text();
        BitSet inSource = new BitSet();
        pair.source().text().chars().forEach(inSource::set);
        Set<Integer> deceiving = HiddenCharacters.in(text).stream()
                .filter(Hidden::deceives)
                .map(Hidden::start)
                .collect(Collectors.toSet());
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) > '\u007f')
                .boxed()
                .flatMap(i -> finding(text, i, pair, inSource, deceiving.contains(i)));
    }

    private static Stream<Finding> finding(String text, int i, Pair pair, BitSet inSource, boolean deceives) {
        char c = text.charAt(i);
        Finding finding;
        if (Directions.isOverride(c)) {
            finding = Finding.blocking("bidi-override", name(c));
        } else if (deceives) {
            finding = Finding.blocking("hidden-character", name(text.codePointAt(i)));
        } else if (inSource.get(c)) {
            return Stream.empty();
        } else if (Directions.isControl(c) || (Directions.isMark(c) && !isRightToLeft(pair))) {
            finding = Finding.warning("bidi-control", name(c));
        } else if (c == REPLACEMENT) {
            finding = Finding.warning("broken-character");
        } else if (ZERO_WIDTH.indexOf(c) >= 0 || (JOINERS.indexOf(c) >= 0 && !joins(text, i, pair))) {
            finding = Finding.warning("invisible-character", name(c));
        } else {
            return Stream.empty();
        }
        return Stream.of(pair.target().at(finding, i, text.offsetByCodePoints(i, 1)));
    }

    /** Languages that need joiners have them inside words, and every language between the parts of an emoji. */
    private static boolean joins(String text, int i, Pair pair) {
        boolean inside = i > 0 && i + 1 < text.length();
        return inside
                && (JOINING.contains(pair.to().getLanguage())
                        ? !Character.isWhitespace(text.charAt(i - 1))
                        : Character.isSurrogate(text.charAt(i - 1)) || text.charAt(i - 1) == '\ufe0f');
    }

    private static boolean isRightToLeft(Pair pair) {
        return ULocale.forLocale(pair.to()).isRightToLeft();
    }

    private static String name(int c) {
        return "U+%04X".formatted(c);
    }
}
