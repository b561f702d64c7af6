package dev.stele.translation.segmentation;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.markup.MarkedText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Any text with markup is cut by the built-in rules into pieces that together are the text again. */
public final class SentenceFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(8);
    private static final SrxSegmenter SEGMENTER = new SrxSegmenter(language -> Optional.empty());
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.of("tg"));

    private SentenceFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = FuzzInput.text(data);
        Work.within(ALLOWED, () -> {
            LOCALES.forEach(locale -> check(text, locale));
            return true;
        });
    }

    private static void check(String text, Locale locale) {
        MarkedText marked = new MarkedText(text);
        String plain = marked.plain();
        SortedSet<Integer> starts = SEGMENTER.in(locale).of(plain);
        if (!starts.isEmpty() && (starts.first() <= 0 || starts.last() >= plain.length())) {
            throw new AssertionError("places outside of the text: " + starts);
        }
        List<String> pieces = marked.cut(starts);
        if (!String.join("", pieces).equals(text)) {
            throw new AssertionError("the pieces are not the text: " + pieces);
        }
        for (String piece : pieces) {
            int end = MarkedText.separatorStart(piece);
            if (end < 0 || end > piece.length()) {
                throw new AssertionError("the separator begins outside of its piece");
            }
        }
        String escaped = InlineMarkup.escapeLoose(text);
        if (!InlineMarkup.escapeLoose(escaped).equals(escaped)) {
            throw new AssertionError("escaped twice, it differs: " + escaped);
        }
    }
}
