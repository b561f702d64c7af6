package dev.stele.translation.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the codes in an answer; whatever else looks like a tag is text. */
final class CodeReader {

    // Readers of HTML close an empty element apart and write quotes as they like.
    private static final Pattern TAGGED = Pattern.compile(
            "<(?<element>[gx])\\s+id\\s*=\\s*[\"']?(?<id>\\d{1,4})[\"']?\\s*/?>(?:\\s*</x\\s*>)?|</(?<closed>g)\\s*>");
    private static final Pattern PLACEHELD = Pattern.compile("\\[\\[\\s*(?<slash>/?)\\s*(?<id>\\d{1,4})\\s*]]");

    private final Form form;
    private final String answer;
    private final Deque<Integer> open = new ArrayDeque<>();

    private CodeReader(Form form, String answer) {
        this.form = form;
        this.answer = answer;
    }

    static CodeReader of(Form form, String answer) {
        return new CodeReader(form, answer);
    }

    Optional<String> restored(Map<Code, String> tags, UnaryOperator<String> words) {
        Matcher found = (form == Form.TAGGED ? TAGGED : PLACEHELD).matcher(answer);
        Set<Code> seen = new HashSet<>();
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (found.find()) {
            Code code = form == Form.TAGGED ? tagged(found) : placeheld(found, tags);
            if (code == null || !tags.containsKey(code) || !seen.add(code)) {
                return Optional.empty();
            }
            out.append(words.apply(answer.substring(from, found.start()))).append(tags.get(code));
            from = found.end();
        }
        out.append(words.apply(answer.substring(from)));
        return seen.size() == tags.size() ? Optional.of(out.toString()) : Optional.empty();
    }

    private @Nullable Code tagged(Matcher found) {
        if (found.group("closed") != null) {
            return open.isEmpty() ? null : closed(open.peek());
        }
        int id = Integer.parseInt(found.group("id"));
        return found.group("element").equals("g") ? opened(id) : new Code(Code.Kind.EMPTY, id, parent());
    }

    private @Nullable Code placeheld(Matcher found, Map<Code, String> tags) {
        int id = Integer.parseInt(found.group("id"));
        if (!found.group("slash").isEmpty()) {
            return open.isEmpty() || open.peek() != id ? null : closed(id);
        }
        Code empty = new Code(Code.Kind.EMPTY, id, parent());
        return tags.containsKey(empty) ? empty : opened(id);
    }

    private Code opened(int id) {
        Code code = new Code(Code.Kind.OPEN, id, parent());
        open.push(id);
        return code;
    }

    private Code closed(int id) {
        open.pop();
        return new Code(Code.Kind.CLOSE, id, parent());
    }

    private int parent() {
        return open.isEmpty() ? 0 : open.peek();
    }
}
