package dev.stele.website.search.analysis;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** One spelling for words that are written in several ways. */
final class Spelling {

    /** Also leaves out what is not seen: soft hyphens, and the joiners and non-joiners of Persian. */
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private static final String TAJIK = "ғқҳҷӣӯ";

    private static final char GRAVE = '\u0300';
    private static final char ACUTE = '\u0301';
    private static final char TATWEEL = '\u0640';
    private static final char SUPERSCRIPT_ALEF = '\u0670';

    private Spelling() {}

    /** Differences that no reader takes for a difference: case, form, stress marks, ё and е, the digits of a script. */
    static String usual(String word) {
        if (isUsual(word)) {
            return word;
        }
        String folded = FOLDED.normalize(word);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isMark(c)) {
                out.append(c == 'ё' ? 'е' : digit(c));
            }
        }
        return out.toString();
    }

    /** Letters without their diacritics, as keyboards that lack them write: é, ø, ł. */
    static String bare(String word) {
        if (isBare(word)) {
            return word;
        }
        char[] in = word.toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    /** The Tajik letters that other Cyrillic keyboards lack, as they are then written; ӣ and и change places by rule. */
    static String tajik(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(
                    switch (word.charAt(i)) {
                        case 'ҳ' -> 'х';
                        case 'қ' -> 'к';
                        case 'ғ' -> 'г';
                        case 'ӯ' -> 'у';
                        case 'ӣ' -> 'и';
                        case 'ҷ' -> 'ч';
                        default -> word.charAt(i);
                    });
        }
        return out.toString();
    }

    /** Nearly all words of English, Russian and Tajik texts: small letters, and no ё. */
    private static boolean isUsual(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean usual =
                    (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'а' && c <= 'я') || TAJIK.indexOf(c) >= 0;
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    /** No script but the Latin one has letters that are bared. */
    private static boolean isBare(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 && (c < '\u0370' || c > '\u0FFF')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c == GRAVE || c == ACUTE || c == TATWEEL || c == SUPERSCRIPT_ALEF || (c >= '\u064B' && c <= '\u0652');
    }

    private static char digit(char c) {
        return c > 0x7F && Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
    }
}
