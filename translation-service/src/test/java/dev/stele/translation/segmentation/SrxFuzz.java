package dev.stele.translation.segmentation;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

/**
 * Rules of strangers on texts of strangers: {@code before U+0000 after U+0000 text}, or a whole document when the bytes begin
 * with {@code <}. They are refused or give places inside the text, and end within their time.
 */
public final class SrxFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(5);
    private static final long MATCHING = Duration.ofMillis(300).toNanos();

    private SrxFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Work.within(ALLOWED, () -> {
            apply(data);
            return true;
        });
    }

    private static void apply(byte[] data) {
        try {
            if (data.length > 0 && data[0] == '<') {
                check(SrxRules.compile(new String(data, StandardCharsets.UTF_8), "en"), "One. Two! «Three»? four");
            } else {
                List<String> parts = FuzzInput.texts(data, 3);
                SrxRules rules = SrxRules.compile(Srx.of(xml(parts.get(0)), xml(parts.get(1))), "en");
                check(rules, parts.get(2));
            }
        } catch (UnusableRules refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }

    private static void check(SrxRules rules, String text) {
        SortedSet<Integer> starts = rules.of(text, System.nanoTime() + MATCHING);
        if (!starts.isEmpty() && (starts.first() <= 0 || starts.last() >= text.length())) {
            throw new AssertionError("places outside of the text: " + starts);
        }
    }

    private static String xml(String expression) {
        return expression.replace("&", "&amp;").replace("<", "&lt;");
    }
}
