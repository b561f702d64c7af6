package dev.stele.translation.term.interchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in cells of a table. A spreadsheet would compute what begins like a formula, so such a text goes out behind an
 * apostrophe, which is taken away when it comes in.
 */
final class Cells {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Cells() {}

    static String guarded(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static @Nullable String literal(String cell) {
        String text = cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
        return text.isBlank() ? null : text;
    }
}
