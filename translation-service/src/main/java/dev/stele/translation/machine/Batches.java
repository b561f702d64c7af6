package dev.stele.translation.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts work into calls that a provider takes. */
final class Batches {

    // Quotes around a text, and the comma after it.
    private static final int AROUND = 3;

    private Batches() {}

    /** The items in their order, as few calls as possible; one that is too long for any call stands alone. */
    static <T> List<List<T>> of(List<T> items, Function<T, String> text, Capabilities limits) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        int bytes = 0;
        for (T item : items) {
            int more = bytes(text.apply(item));
            if (!batch.isEmpty() && (batch.size() == limits.mostTexts() || bytes + more > limits.mostBytes())) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(item);
            bytes += more;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    /** What a text takes in a JSON body. */
    static int bytes(String text) {
        long escapes =
                text.chars().filter(c -> c == '"' || c == '\\' || c < ' ').count();
        return text.getBytes(StandardCharsets.UTF_8).length + (int) escapes * 5 + AROUND;
    }
}
