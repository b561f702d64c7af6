package dev.stele.translation.term.match;

import java.util.List;

/** For languages without rules: a form begins like its word and ends a little otherwise. */
final class SharedBeginning implements Inflection {

    private static final int LEAST = 4;
    private static final int MOST_ADDED = 6;
    private static final int MOST_CHANGED = 3;

    @Override
    public List<Token> stemmed(List<Token> words) {
        return words;
    }

    @Override
    public String key(Token word) {
        return word.folded().substring(0, Math.min(LEAST, word.folded().length()));
    }

    @Override
    public boolean isForm(Token term, Token word) {
        String a = term.folded();
        String b = word.folded();
        int shared = length(a, b);
        return a.equals(b)
                || (shared >= LEAST && shared == a.length() && b.length() - shared <= MOST_ADDED)
                || (shared > LEAST && a.length() - shared < MOST_CHANGED && b.length() - shared <= MOST_CHANGED);
    }

    /** How many characters two words begin with alike. */
    static int length(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
