package dev.stele.publisher.rendering;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** The language of a page: which scripts it is written in, and from which side. */
record Language(ULocale locale, boolean rightToLeft) {

    static Language of(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        return new Language(locale, locale.isRightToLeft());
    }

    /** {@code dir} where the text begins in a script of the other direction than the page. */
    String attributes(String text) {
        int letter = firstLetter(text);
        boolean other = letter >= 0 && UScript.isRightToLeft(UScript.getScript(letter)) != rightToLeft;
        return other ? " dir=\"" + (rightToLeft ? "ltr" : "rtl") + "\"" : "";
    }

    /** {@code lang} too where the words stand as they were spoken, in a script that the page is not written in. */
    String attributes(String text, @Nullable String originalTag) {
        int letter = firstLetter(text);
        if (originalTag == null || letter < 0) {
            return attributes(text);
        }
        Language original = of(originalTag);
        int script = UScript.getScript(letter);
        return !writtenIn(script) && original.writtenIn(script)
                ? " lang=\"" + InlineHtml.escaped(originalTag) + "\"" + attributes(text)
                : attributes(text);
    }

    private boolean writtenIn(int script) {
        int[] scripts = UScript.getCode(locale);
        if (scripts != null) {
            for (int code : scripts) {
                if (code == script) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int firstLetter(String text) {
        return InlineHtml.plain(text)
                .codePoints()
                .filter(Character::isLetter)
                .findFirst()
                .orElse(-1);
    }
}
