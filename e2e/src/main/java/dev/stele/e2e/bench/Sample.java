package dev.stele.e2e.bench;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Articles of ordinary length to measure with. */
final class Sample {

    private static final String SENTENCE = "The committee met in the morning, heard four speakers from the districts,"
            + " and agreed to publish the figures before the end of the month. ";

    /** How long readers wait before they ask again, here and at the bare pipeline. */
    static final long ASK_NANOS = 500_000;

    private Sample() {}

    static Text article() {
        String slug = "measured-" + UUID.randomUUID();
        return Text.headed("Measured article " + slug)
                .with("slug", slug)
                .with("lead", SENTENCE.strip())
                .with("dateline", Map.of("place", "Khorog", "date", "2026-03-02"))
                .paragraph("p1", SENTENCE.repeat(4).strip())
                .quote("q1", SENTENCE.strip(), "Zebo Karimova", "librarian")
                .paragraph(
                        "p2",
                        "After the break it went on. " + SENTENCE.repeat(3).strip());
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
