package dev.stele.translation.interchange;

import dev.stele.testkit.fuzz.Work;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/** Any bytes are XLIFF with bounded segments, or are refused in one sentence; nothing else is thrown. */
public final class XliffFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(5);
    private static final int MOST_SEGMENTS = 20_000;

    private XliffFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Incoming incoming = Work.within(ALLOWED, () -> ReadXliff.read(data));
            if (incoming.segments().size() > MOST_SEGMENTS) {
                throw new AssertionError(incoming.segments().size() + " segments");
            }
            incoming.segments().forEach(segment -> Objects.requireNonNull(segment.name()));
        } catch (UnreadableXliff refused) {
            String message = refused.getMessage();
            if (message == null
                    || message.isBlank()
                    || message.toLowerCase(Locale.ROOT).contains("exception")) {
                throw new AssertionError("refused without a reason: " + message, refused);
            }
        }
    }
}
