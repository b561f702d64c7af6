package dev.stele.e2e.bench;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles of ordinary length to measure with. */
final class Sample {

    /** Filled with what nobody else says, for a newsroom does not publish the same passage twice. */
    private static final String SENTENCE = "The committee of %s met in the %s, heard %s speakers from the districts,"
            + " and agreed to publish the figures before the end of the month.";

    /** How long readers wait before they ask again, here and at the bare pipeline. */
    static final long ASK_NANOS = 500_000;

    private Sample() {}

    static Text article() {
        String slug = "measured-" + UUID.randomUUID();
        return Text.headed("Measured article " + slug)
                .with("slug", slug)
                .with("lead", sentence(slug, "winter", "nine"))
                .with("dateline", Map.of("place", "Khorog", "date", "2026-03-02"))
                .paragraph("p1", sentences(slug, "morning", "one", "two", "three", "four"))
                .quote("q1", sentence(slug, "evening", "five"), "Zebo Karimova", "librarian")
                .paragraph(
                        "p2", "After the break it went on. " + sentences(slug, "afternoon", "six", "seven", "eight"));
    }

    private static String sentences(String slug, String time, String... speakers) {
        return Stream.of(speakers).map(number -> sentence(slug, time, number)).collect(Collectors.joining(" "));
    }

    private static String sentence(String slug, String time, String speakers) {
        return SENTENCE.formatted(slug, time, speakers);
    }

    static Story draft(Editor editor) {
        return editor.write("en", article());
    }

    /** Orders it live and returns when the order is taken. */
    static void publish(Editor editor, Story story) {
        editor.tryToPublish(story, Editor.order("TOGETHER", "en")).expect(202);
    }

    /** Asks every half millisecond, so that the asking leaves the processors to the work. */
    static void awaitReadable(Reader reader, Story story) {
        String path = path(story);
        for (int status = reader.status(path); status != 200; status = reader.status(path)) {
            if (status != 404) {
                throw new IllegalStateException(path + " answers " + status);
            }
            LockSupport.parkNanos(ASK_NANOS);
        }
    }

    static String path(Story story) {
        return "/en/news/" + story.slug();
    }
}
