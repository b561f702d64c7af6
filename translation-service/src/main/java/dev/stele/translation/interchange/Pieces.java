package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Piece.Code;
import dev.stele.translation.interchange.Piece.Kind;
import dev.stele.translation.interchange.Piece.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as words and codes, in order; neighbouring words are one piece. */
final class Pieces {

    private final List<Piece> all = new ArrayList<>();
    // A hostile text can come in a million parts.
    private final StringBuilder pending = new StringBuilder();

    void words(String text) {
        pending.append(text);
    }

    void code(Kind kind, String id) {
        flush();
        all.add(new Code(kind, id));
    }

    List<Piece> list() {
        flush();
        return all;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            all.add(new Words(pending.toString()));
            pending.setLength(0);
        }
    }

    /** Whether there is nothing to read and no code. */
    boolean isBlank() {
        return list().stream()
                .allMatch(it -> it instanceof Words words && words.text().isBlank());
    }

    /** Whether every element is closed where it was opened. */
    boolean isNested() {
        List<String> open = new ArrayList<>();
        for (Piece piece : list()) {
            if (piece instanceof Code(Kind kind, String id) && kind != Kind.ALONE) {
                if (kind == Kind.OPEN) {
                    open.add(id);
                } else if (open.isEmpty() || !open.removeLast().equals(id)) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        list().forEach(piece -> {
            if (piece instanceof Code code) {
                ids.add(code.id());
            }
        });
        return ids;
    }

    /** The same text with its codes counted from 1 on; {@code known} goes on to be filled. */
    Pieces numbered(Map<String, String> known) {
        Pieces numbered = new Pieces();
        for (Piece piece : list()) {
            switch (piece) {
                case Words words -> numbered.words(words.text());
                case Code code -> {
                    String next = Integer.toString(known.size() + 1);
                    String number = known.putIfAbsent(code.id(), next);
                    numbered.code(code.kind(), number == null ? next : number);
                }
            }
        }
        return numbered;
    }

    /** Equal for texts that differ in what no file can hold, in the form of their characters and in space around them only. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : list()) {
            switch (piece) {
                case Words words -> text.append(XmlOut.writable(words.text()));
                // No XML and no text of the desk has this character.
                case Code code ->
                    text.append('\u0001').append(code.kind()).append(code.id()).append('\u0001');
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Equal also for texts whose spaces and line breaks another tool has laid out anew. */
    String canonicalInAnyLayout() {
        return canonical().replaceAll("\\s+", " ");
    }
}
