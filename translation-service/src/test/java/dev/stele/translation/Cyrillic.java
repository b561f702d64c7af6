package dev.stele.translation;

/** Stands in for a translator: the same numbers and tags, in other letters. */
public final class Cyrillic {

    private Cyrillic() {}

    public static String of(String source) {
        StringBuilder out = new StringBuilder();
        boolean tag = false;
        for (char c : source.toCharArray()) {
            tag = c == '<' || (tag && c != '>');
            out.append(!tag && Character.isLetter(c) ? (char) ('а' + c % 32) : c);
        }
        return out.toString();
    }
}
