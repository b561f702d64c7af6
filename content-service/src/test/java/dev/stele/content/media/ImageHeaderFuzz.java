package dev.stele.content.media;

import dev.stele.testkit.fuzz.Work;
import java.time.Duration;

/** Any bytes are a picture with sensible sides, or are refused with a reason; nothing is decoded for it. */
public final class ImageHeaderFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(1);

    private ImageHeaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            ImageHeader header = Work.within(ALLOWED, () -> ImageSniffer.sniff(data));
            boolean sensible = header.width() > 0
                    && header.height() > 0
                    && header.orientation() >= 1
                    && header.orientation() <= 8
                    && header.type().startsWith("image/");
            if (!sensible) {
                throw new AssertionError("not a picture: " + header);
            }
        } catch (NotTaken refused) {
            if (refused.reason() == null || refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }
}
