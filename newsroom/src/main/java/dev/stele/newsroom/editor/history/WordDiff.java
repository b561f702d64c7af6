package dev.stele.newsroom.editor.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text, word by word. */
public final class WordDiff {

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** A stretch of words that stayed, came or went. */
    public record Part(Kind kind, String text) {}

    /** What became of the words. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    private WordDiff() {}

    static List<Part> between(String before, String after) {
        return between(words(before), words(after));
    }

    /** What became of a list of which each line is one thing: it stayed, came or went whole. */
    static List<Part> ofLines(List<String> before, List<String> after) {
        return between(ended(before), ended(after));
    }

    private static List<String> ended(List<String> lines) {
        return lines.stream().map(line -> line + "\n").toList();
    }

    private static List<Part> between(List<String> old, List<String> now) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(parts, Kind.KEPT, old.subList(at, from));
            add(parts, Kind.REMOVED, delta.getSource().getLines());
            add(parts, Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(parts, Kind.KEPT, old.subList(at, old.size()));
        return parts;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) parts.add(new Part(kind, String.join("", words)));
    }
}
