package dev.stele.content.validation;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;

/** A slug that is taken, or made from a headline, is one segment of a path and does not change when checked again. */
public final class SlugFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private SlugFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzInput.text(data);
        Faults faults = new Faults();
        String slug = Work.within(ALLOWED, () -> SlugRules.checked("/slug", text, faults));
        if (faults.isEmpty()) {
            mustBeSegment(slug);
        }
        Optional<String> made = Work.within(ALLOWED, () -> SlugFromHeadline.of(text));
        made.ifPresent(SlugFuzz::mustBeSegment);
    }

    private static void mustBeSegment(String slug) {
        Faults again = new Faults();
        if (!SlugRules.checked("/slug", slug, again).equals(slug) || !again.isEmpty()) {
            throw new AssertionError("not taken as it was given back: " + slug);
        }
        boolean plain = slug.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c) || isMark(c));
        if (slug.isEmpty() || !plain || !Normalizer.isNormalized(slug, Normalizer.Form.NFC)) {
            throw new AssertionError("not a plain slug: " + slug);
        }
        if (!URI.create("https://site.example/en/news/" + slug).getPath().equals("/en/news/" + slug)) {
            throw new AssertionError("reads differently in an address: " + slug);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
