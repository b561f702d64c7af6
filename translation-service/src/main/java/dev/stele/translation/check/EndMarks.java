package dev.stele.translation.check;

import java.util.Set;
import java.util.stream.Stream;

/** The target ends like its source: asks, calls, breaks off or stops. */
final class EndMarks {

    private static final String CLOSING = "»”“\"'’‘)]}›";
    private static final String STOPS = ".。۔।";
    private static final String MARKS = STOPS + "?؟？!！…:：";
    private static final Set<String> WITHOUT_STOPS = Set.of("th", "lo", "km", "my");

    private EndMarks() {}

    /** How a text ends. */
    private enum Ending {
        QUESTION,
        CALL,
        ELLIPSIS,
        COLON,
        STOP,
        NONE
    }

    static Stream<Finding> kept(Pair pair) {
        if (WITHOUT_STOPS.contains(pair.to().getLanguage())
                || pair.target().prose().isBlank()) {
            return Stream.empty();
        }
        String source = marks(pair.source().prose());
        String target = marks(pair.target().prose());
        Ending wanted = ending(source);
        Ending given = ending(target);
        if (wanted == given) {
            return Stream.empty();
        }
        String text = pair.target().text();
        int end = text.stripTrailing().length();
        Finding finding = switch (wanted) {
            case STOP ->
                given == Ending.NONE ? Finding.warning("missing-full-stop") : Finding.warning("end-mark", source);
            case NONE -> Finding.warning("extra-end-mark", target);
            default -> Finding.warning("end-mark", source);
        };
        return Stream.of(pair.target().at(finding, text.offsetByCodePoints(end, -1), end));
    }

    private static String marks(String text) {
        StringBuilder marks = new StringBuilder();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                marks.insert(0, c);
            } else if (CLOSING.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                break;
            }
        }
        return marks.toString();
    }

    private static Ending ending(String marks) {
        if (marks.isEmpty()) {
            return Ending.NONE;
        }
        if (marks.matches(".*[?؟？].*")) {
            return Ending.QUESTION;
        }
        if (marks.matches(".*[!！].*")) {
            return Ending.CALL;
        }
        if (marks.matches(".*(?:…|\\.\\.).*")) {
            return Ending.ELLIPSIS;
        }
        char last = marks.charAt(marks.length() - 1);
        if (STOPS.indexOf(last) >= 0) {
            return Ending.STOP;
        }
        return last == ':' || last == '：' ? Ending.COLON : Ending.NONE;
    }
}
