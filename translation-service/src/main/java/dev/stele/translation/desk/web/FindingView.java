package dev.stele.translation.desk.web;

import dev.stele.translation.check.Finding;
import dev.stele.translation.check.Finding.Place;
import dev.stele.translation.check.Finding.Severity;
import dev.stele.translation.check.FindingMessages;
import dev.stele.translation.desk.Segment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the reader's words.
 *
 * @param code stable name of the rule
 * @param place null when it is about the sentence as a whole
 * @param waiver why a reviewer let it pass, if one did
 */
record FindingView(
        String code,
        Severity severity,
        String message,
        @Nullable Place place,
        List<String> arguments,
        @Nullable WaiverView waiver) {

    /** A reviewer's word. */
    record WaiverView(String reason, String by, Instant at) {}

    static FindingView of(Finding it, Segment segment, Locale reader) {
        WaiverView waiver = segment.waivers().stream()
                .filter(given -> given.covers(it, segment))
                .findFirst()
                .map(given -> new WaiverView(given.reason(), given.by(), given.at()))
                .orElse(null);
        return new FindingView(
                it.code(), it.severity(), FindingMessages.of(it, reader), it.place(), it.arguments(), waiver);
    }
}
