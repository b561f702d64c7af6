package dev.stele.translation.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brackets and quotation marks come in pairs, unless the source leaves one of its own open. */
final class Brackets {

    private static final String OPENING = "([{«„“‹";
    private static final String CLOSING = ")]}»””›";
    private static final Pattern ENUMERATOR = Pattern.compile("(?<=^|[\\s;,:.])[\\p{L}\\p{Nd}]{1,3}\\)|[:;=]-?[)(]");

    private Brackets() {}

    static Stream<Finding> paired(Pair pair) {
        String text = pair.target().prose();
        int open = unpaired(text);
        return open >= 0 && unpaired(pair.source().prose()) < 0
                ? Stream.of(pair.target()
                        .at(Finding.warning("unpaired", text.substring(open, open + 1)), open, open + 1))
                : Stream.empty();
    }

    /** The place of the first mark without its other half, -1 when every mark has one. */
    private static int unpaired(String written) {
        String text = ENUMERATOR
                .matcher(written)
                .replaceAll(it -> " ".repeat(it.group().length()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closesInner = c == '“' && !open.isEmpty() && text.charAt(open.peek()) == '„';
            if (closesInner) {
                open.pop();
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                if (open.isEmpty() || !match(text.charAt(open.peek()), c)) {
                    return i;
                }
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.peekLast();
    }

    private static boolean match(char opening, char closing) {
        return CLOSING.charAt(OPENING.indexOf(opening)) == closing;
    }
}
